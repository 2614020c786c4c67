import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DATA } from "./places.mjs";
import { birthOf, hasEnded, signal } from "./processes.mjs";
import { Refusal } from "./refusal.mjs";

const FILE = join(DATA, "running.json");

const lives = ({ pid, birth }) => birthOf(pid) === birth;

function noted() {
  try {
    return JSON.parse(readFileSync(FILE, "utf8"));
  } catch (error) {
    if (["ENOENT", "EACCES"].includes(error.code) || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The instance that runs from this clone at this moment: {pid, mode, address, database}, or undefined. */
export function runningInstance() {
  const other = noted();
  return other && lives(other) ? other : undefined;
}

/** Ends what a killed instance left behind, so that it holds no port. The database is adopted instead. */
async function sweep() {
  for (const child of noted()?.children ?? []) {
    if (!lives(child)) continue;
    signal(child.pid, "SIGTERM");
    if (!(await hasEnded(child.pid, 3_000))) signal(child.pid, "SIGKILL");
  }
  rmSync(FILE, { force: true });
}

const write = (text, link) => {
  const draft = `${FILE}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(text), { mode: 0o600 });
  try {
    link(draft);
  } finally {
    rmSync(draft, { force: true });
  }
};

/**
 * Takes the clone for this process: one at a time, since two would share a database and each stop it for the other. A
 * note of a process that is gone is swept away.
 *
 * @returns noteChild(pid) and noteDatabase(address), for whoever comes upon a killed or a running instance; release()
 */
export async function takeClone(mode, address) {
  const self = { pid: process.pid, birth: birthOf(process.pid), mode, address, children: [] };
  const note = (more) => write(Object.assign(self, more), (draft) => renameSync(draft, FILE));
  for (let attempt = 0; attempt < 5; attempt++) {
    const other = runningInstance();
    if (other) {
      throw new Refusal(
        `Gainsay runs from this folder already, at ${other.address} (process ${other.pid}): use that one, or stop it first.`,
      );
    }
    await sweep();
    try {
      write(self, (draft) => linkSync(draft, FILE));
      return {
        noteChild: (pid) =>
          note({ children: [...self.children.filter(lives), { pid, birth: birthOf(pid) }] }),
        noteDatabase: (database) => note({ database }),
        release: () => rmSync(FILE, { force: true }),
      };
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
  }
  throw new Refusal("Gainsay is being started from this folder by somebody else at this moment: try again.");
}

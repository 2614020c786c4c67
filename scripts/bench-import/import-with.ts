import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { startImport } from "#db/commands/imports/start-import";
import { importProgress } from "#db/queries/imports/import-progress";
import type { Principal } from "#domain/principal";

interface Story {
  readonly name: string;
  readonly text: string;
}

async function brought(who: Principal, label: string, stories: readonly Story[]) {
  const sources = stories.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
  const { id } = await startImport(who, { kind: "command line", label, sources });
  for (;;) {
    const progress = await importProgress(who, id);
    if (progress.finished) return progress;
    await pause(300);
  }
}

/** Imports the documents with so many worker processes, started and warmed before the clock runs. */
export async function importWith(
  who: Principal,
  documents: readonly Story[],
  workers: number,
): Promise<{ readonly articles: number; readonly seconds: number }> {
  const processes = Array.from({ length: workers }, () =>
    spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", "scripts/worker.ts"], {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    }),
  );
  try {
    await Promise.all(processes.map((one) => once(one, "message")));
    const warmUp = documents.slice(0, 8).map(({ name, text }) => ({ name, text: `${text}\nWarm-up.` }));
    await brought(who, "Warm-up", warmUp);
    const begun = performance.now();
    const { articles } = await brought(who, "Bench", documents);
    return { articles, seconds: (performance.now() - begun) / 1000 };
  } finally {
    await Promise.all(processes.map(ended));
  }
}

/** Ends a process, and waits for it: what comes next has the machine for itself. */
function ended(one: ChildProcess): Promise<unknown> {
  const gone = once(one, "exit");
  one.kill("SIGTERM");
  return gone;
}

import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { startImport } from "#db/commands/imports/start-import";
import { importProgress } from "#db/queries/imports/import-progress";
import { borderStory } from "#db/testing/border-story";
import { contents } from "#db/testing/contents";
import { newWorld } from "#db/testing/world";
import type { Principal } from "#domain/principal";

/** How often a worker is killed; the promise says 20, which KILLS=20 runs. */
const KILLS = Number(process.env.KILLS ?? 2);
/** How many articles come in meanwhile. */
const ARTICLES = Number(process.env.ARTICLES ?? 10);

const startWorker = () =>
  spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", "scripts/worker.ts"], {
    stdio: ["ignore", "ignore", "inherit"],
  });

const begin = (who: Principal) =>
  startImport(who, {
    kind: "files",
    label: "Stories",
    sources: Array.from({ length: ARTICLES }, (_, n) => ({
      name: `story-${n}.txt`,
      // the fifth is broken, the sixth is the seventh again
      bytes: new TextEncoder().encode(n === 4 ? "" : borderStory(n === 6 ? 5 : n)),
    })),
  });

async function untilFinished(who: Principal, id: string) {
  for (;;) {
    const progress = await importProgress(who, id);
    if (progress.finished) return progress;
    await pause(200);
  }
}

describe("a worker that is killed", () => {
  it(`${KILLS} times under load loses nothing and doubles nothing`, {
    timeout: 300_000 + KILLS * 30_000,
  }, async () => {
    const whole = await (await newWorld()).person("editor");
    const killed = await (await newWorld()).person("editor");
    const first = await begin(whole);
    const calm = startWorker();
    const wanted = await untilFinished(whole, first.id);
    calm.kill("SIGTERM");
    const second = await begin(killed);
    for (let n = 0; n < KILLS; n++) {
      const worker = startWorker();
      const before = (await importProgress(killed, second.id)).ended;
      const isOver = async () => {
        const { ended, finished } = await importProgress(killed, second.id);
        return finished || ended > before;
      };
      while (!(await isOver())) await pause(20);
      await pause(Math.random() * 300);
      worker.kill("SIGKILL");
    }
    const last = startWorker();
    const found = await untilFinished(killed, second.id);
    last.kill("SIGTERM");
    const counts = ({ total, stored, known, failed, articles, claims }: typeof found) => ({
      ...{ total, stored, known, failed, articles, claims },
    });
    expect(counts(found)).toEqual(counts(wanted));
    expect(counts(found)).toMatchObject({ total: ARTICLES, stored: ARTICLES - 2, known: 1, failed: 1 });
    expect(await contents(killed)).toBe(await contents(whole));
  });

  it("brings the same file in once, however often it is handed in", { timeout: 300_000 }, async () => {
    const who = await (await newWorld()).person("editor");
    const worker = startWorker();
    const one = await untilFinished(who, (await begin(who)).id);
    const before = await contents(who);
    const again = await untilFinished(who, (await begin(who)).id);
    worker.kill("SIGTERM");
    expect(one.stored).toBe(ARTICLES - 2);
    expect(again).toMatchObject({ stored: 0, known: ARTICLES - 1, failed: 1, articles: 0, claims: 0 });
    expect(await contents(who)).toBe(before);
  });
});

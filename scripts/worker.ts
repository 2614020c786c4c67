import { parseArgs } from "node:util";
import { database } from "#db/client";
import { startWorker } from "#jobs/worker";

// One worker process: takes jobs until it is told to stop, and finishes what it has begun with. It ends with exit code 1
// when it cannot go on; whoever started it starts it again.
const { values } = parseArgs({ options: { concurrency: { type: "string", default: "2" } } });
const url = process.env.DATABASE_URL ?? "";
const worker = await startWorker({ url, concurrency: Number(values.concurrency) || 2 }).catch(
  (error: Error) => {
    console.error(`The worker does not start: ${error.message}`);
    process.exit(1);
  },
);
// whoever started it may wait for it
process.send?.("ready");
const told = new Promise<number>((resolve) => {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve(0));
  // the launcher died without a word: a worker that nobody can stop must not stay
  process.once("disconnect", () => resolve(0));
});
const code = await Promise.race([told, worker.ended]).catch((error: Error) => {
  console.error(`The worker ends: ${error.message}`);
  return 1;
});
const tooLong = setTimeout(() => process.exit(code), 5_000);
if (code === 0) await worker.stop();
await database().$client.end({ timeout: 2 });
clearTimeout(tooLong);
process.exit(code);

import { parseArgs } from "node:util";
import { database } from "#db/client";
import { importProgress } from "#db/queries/imports/import-progress";
import { workspaceTotals } from "#db/queries/imports/workspace-totals";
import { Failure } from "#domain/failure";
import { commandLine } from "#jobs/command-line";
import { startWorker } from "#jobs/worker";
import { handIn } from "./import/hand-in";
import { mappingFile } from "./import/mapping-file";
import { tellFailures, untilFinished } from "./import/progress-lines";

const USAGE = "npm run import -- PATH|URL … [--map FILE]";

// Imports files, folders and addresses as jobs, with a worker of its own beside those that run. Killed and started again
// with the same words, it goes on where it stopped.
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { map: { type: "string" } } });
  if (positionals.length === 0) throw new Error(USAGE);
  const who = await commandLine();
  const id = await handIn(who, positionals, values.map ? mappingFile(values.map) : {});
  const worker = await startWorker({ url: process.env.DATABASE_URL ?? "" });
  await Promise.race([untilFinished(who, id), worker.ended]);
  await worker.stop();
  await tellFailures(who, id);
  const { stored, known, failed } = await importProgress(who, id);
  const { articles, claims } = await workspaceTotals(who);
  console.log(`new ${stored} known ${known} failed ${failed} articles ${articles} claims ${claims}`);
}

try {
  await main();
} catch (failure) {
  if (!(failure instanceof Failure) && !(failure instanceof Error && failure.message === USAGE))
    throw failure;
  console.error(failure.message);
  process.exitCode = 1;
} finally {
  await database().$client.end();
}

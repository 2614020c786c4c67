import { parseArgs } from "node:util";
import { prepareDatabase } from "./database.mjs";
import { installDependencies } from "./install.mjs";
import { Refusal, runCommand } from "./refusal.mjs";
import { reachDatabase } from "./script-run.mjs";
import { readSettings } from "./settings.mjs";
import { whenStopping } from "./stopping.mjs";
import { keepWorkers } from "./workers.mjs";

function wanted(args) {
  const { values } = parseArgs({ args, options: { concurrency: { type: "string", default: "1" } } });
  const count = Number(values.concurrency);
  if (Number.isInteger(count) && count > 0 && count <= 64) return count;
  throw new Refusal("Give a whole number of workers: npm run worker -- --concurrency 2");
}

/** `npm run worker`: so many worker processes on the database of this clone, until they are told to stop. */
export const runWorkers = (args) =>
  runCommand(async () => {
    const count = wanted(args);
    readSettings();
    await installDependencies();
    const undo = [];
    try {
      const { url, fresh } = await reachDatabase(undo);
      if (fresh) await prepareDatabase(url, { show: true });
      const workers = keepWorkers({ count, env: { DATABASE_URL: url } });
      undo.push(workers.stop);
      console.log(`${count === 1 ? "One worker takes" : `${count} workers take`} jobs  (Ctrl-C stops)`);
      await whenStopping();
    } finally {
      for (const step of undo.reverse()) await step();
    }
    return 0;
  });

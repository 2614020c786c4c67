import { buildIfNeeded } from "./build.mjs";
import { openDatabase, prepareDatabase } from "./database.mjs";
import { installDependencies } from "./install.mjs";
import { takeClone } from "./instance.mjs";
import { makeDataFolder } from "./places.mjs";
import { portIsFree } from "./ports.mjs";
import { Refusal, runCommand } from "./refusal.mjs";
import { authSecret } from "./secret.mjs";
import { serve } from "./serve.mjs";
import { readSettings } from "./settings.mjs";
import { Stopped, whenStopping } from "./stopping.mjs";
import { keepWorkers } from "./workers.mjs";

/** How many workers run beside the server: one, or as many as GAINSAY_WORKERS says; 0 where they run elsewhere. */
function workerCount() {
  const count = Number(process.env.GAINSAY_WORKERS ?? 1);
  if (Number.isInteger(count) && count >= 0 && count <= 64) return count;
  throw new Refusal("GAINSAY_WORKERS is no number of workers: give a whole number from 0 to 64.");
}

/** All steps from a clone to a served page, each undone in reverse when the command ends for whatever reason. */
async function bringUp(mode, { port, host, address }, undo) {
  makeDataFolder();
  const instance = await takeClone(mode, address);
  undo.push(instance.release);
  if (!(await portIsFree(port, host))) {
    throw new Refusal(
      `Port ${port} is taken by another program: stop that one, or choose another port with PORT=${port + 1} npm ${mode === "dev" ? "run dev" : "start"}.`,
    );
  }
  await installDependencies();
  const database = await openDatabase();
  undo.push(database.stop);
  instance.noteDatabase(database.url);
  console.log(`Database: ${database.description}`);
  if (mode === "start") await buildIfNeeded();
  await prepareDatabase(database.url, { show: true });
  const env = { DATABASE_URL: database.url, NEXTAUTH_SECRET: authSecret(), NEXTAUTH_URL: address };
  const server = await serve({ mode, port, host, env, show: true });
  undo.push(server.stop);
  instance.noteChild(server.pid);
  const workers = keepWorkers({ count: workerCount(), env, onStart: instance.noteChild });
  undo.push(workers.stop);
  console.log(`\nGainsay is ready at ${address}  (Ctrl-C stops it)`);
  return { ended: server.ended, lost: database.lost };
}

async function untilStopped({ ended, lost }) {
  const how = await Promise.race([whenStopping(), ended, lost]);
  if (how instanceof Error) throw how;
  if (how !== undefined) throw new Refusal(`The web server ended by itself (${how}): start again.`);
  console.log("\nStopping …");
}

/**
 * The two commands: `npm start` serves the built application, `npm run dev` the sources with hot reload. Everything
 * else is the same.
 */
export const run = (mode) =>
  runCommand(async () => {
    const undo = [];
    try {
      await untilStopped(await bringUp(mode, readSettings(), undo));
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
    } finally {
      for (const step of undo.reverse()) await step();
    }
    return 0;
  });

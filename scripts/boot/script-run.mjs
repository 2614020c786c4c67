import { spawnSync } from "node:child_process";
import { openDatabase } from "./database.mjs";
import { childEnvironment, TYPESCRIPT } from "./environment.mjs";
import { installDependencies } from "./install.mjs";
import { runningInstance, takeClone } from "./instance.mjs";
import { CLONE, makeDataFolder } from "./places.mjs";
import { runCommand } from "./refusal.mjs";
import { readSettings } from "./settings.mjs";

/** The database of this clone: the one that is named, the one that runs, or the embedded one for as long as this takes. */
async function reachDatabase(undo) {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
  const running = runningInstance()?.database;
  if (running) return running;
  makeDataFolder();
  const instance = await takeClone("script", "no address: a command works on its database");
  undo.push(instance.release);
  const database = await openDatabase();
  undo.push(database.stop);
  return database.url;
}

/**
 * Runs one of the TypeScript scripts on the database of this clone and ends with its exit code.
 *
 * @param args the script's path and its arguments
 */
export const runWithDatabase = (args) =>
  runCommand(async () => {
    readSettings();
    await installDependencies();
    const undo = [];
    try {
      const env = childEnvironment({ DATABASE_URL: await reachDatabase(undo) });
      return (
        spawnSync(process.execPath, [...TYPESCRIPT, ...args], { cwd: CLONE, env, stdio: "inherit" }).status ??
        1
      );
    } finally {
      for (const step of undo.reverse()) await step();
    }
  });

import { spawnSync } from "node:child_process";
import { openDatabase, prepareDatabase } from "./database.mjs";
import { childEnvironment, TYPESCRIPT } from "./environment.mjs";
import { installDependencies } from "./install.mjs";
import { runningInstance, takeClone } from "./instance.mjs";
import { CLONE, makeDataFolder } from "./places.mjs";
import { runCommand } from "./refusal.mjs";
import { readSettings } from "./settings.mjs";

/**
 * The database of this clone: the one that is named, the one that runs, or the embedded one for as long as this takes.
 * `fresh` unless a running instance has brought it up to date.
 */
export async function reachDatabase(undo) {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, fresh: true };
  const running = runningInstance()?.database;
  if (running) return { url: running, fresh: false };
  makeDataFolder();
  const instance = await takeClone("script", "no address: a command works on its database");
  undo.push(instance.release);
  const database = await openDatabase();
  undo.push(database.stop);
  instance.noteDatabase(database.url);
  return { url: database.url, fresh: true };
}

/**
 * Runs one of the TypeScript scripts on the database of this clone and ends with its exit code.
 *
 * @param args the script's path and its arguments; before them "--prepare" for a script that needs a desk: a new
 *   database is brought up to date and filled first
 */
export const runWithDatabase = ([...args]) =>
  runCommand(async () => {
    readSettings();
    await installDependencies();
    const undo = [];
    const prepare = args[0] === "--prepare" && args.shift() !== undefined;
    try {
      const { url, fresh } = await reachDatabase(undo);
      if (prepare && fresh) await prepareDatabase(url, { show: true });
      const env = childEnvironment({ DATABASE_URL: url });
      return (
        spawnSync(process.execPath, [...TYPESCRIPT, ...args], { cwd: CLONE, env, stdio: "inherit" }).status ??
        1
      );
    } finally {
      for (const step of undo.reverse()) await step();
    }
  });

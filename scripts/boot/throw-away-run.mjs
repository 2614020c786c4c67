import { spawnSync } from "node:child_process";
import { childEnvironment, TYPESCRIPT } from "./environment.mjs";
import { CLONE } from "./places.mjs";
import { runScript } from "./steps.mjs";
import { openThrowAwayPostgres } from "./throw-away-postgres.mjs";

/** Runs one of the TypeScript scripts on a database that is made for it and gone afterwards; returns its exit code. */
export async function runOnThrowAway(args) {
  const server = await openThrowAwayPostgres();
  const name = `model_${process.pid}`;
  try {
    await server.create(name);
    const env = { DATABASE_URL: server.url(name) };
    const { passed, output } = await runScript("scripts/migrate.ts", { env });
    if (!passed) throw new Error(`scripts/migrate.ts failed:\n${output}`);
    const options = { cwd: CLONE, env: childEnvironment(env), stdio: "inherit" };
    return spawnSync(process.execPath, [...TYPESCRIPT, ...args], options).status ?? 1;
  } finally {
    await server.drop(name);
    await server.stop();
  }
}

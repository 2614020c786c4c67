import "./node-version.mjs";
import { spawnSync } from "node:child_process";

const args = process.argv.slice(2);
const at = args.indexOf("--curated");
const named = at >= 0 && args[at + 1] !== undefined && !args[at + 1].startsWith("--");

if (at >= 0 && !named && !args.includes("--data")) {
  // what the desk's own editors decided lies in its database, and so does the model that comes of it
  const rest = args.filter((_, place) => place !== at);
  import("./script-run.mjs").then((boot) => boot.runWithDatabase(["scripts/train-desk.ts", ...rest]));
} else
  import("./environment.mjs").then(({ childEnvironment, TYPESCRIPT }) => {
    const options = { env: childEnvironment(), stdio: "inherit" };
    process.exitCode =
      spawnSync(process.execPath, [...TYPESCRIPT, "scripts/train.ts", ...args], options).status ?? 1;
  });

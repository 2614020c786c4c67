import { runStep } from "./steps.mjs";

/** Runs npm: the one that runs us, or the one on the path. */
export function runNpm(args, options) {
  const own = process.env.npm_execpath;
  if (own?.endsWith(".js")) return runStep(process.execPath, [own, ...args], options);
  return runStep("npm", args, options);
}

import { spawn } from "node:child_process";
import { childEnvironment, TYPESCRIPT } from "./environment.mjs";
import { CLONE } from "./places.mjs";
import { stopping } from "./stopping.mjs";

/**
 * Runs one command to its end in the clone's folder.
 *
 * @param options.env added to the fixed environment
 * @param options.show true to let it write to the terminal; else what it wrote is returned
 * @returns whether it ended with exit code 0, and its output
 */
export function runStep(command, args, { env, show = false } = {}) {
  stopping.throwIfAborted();
  return new Promise((resolve, reject) => {
    const stdio = ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"];
    const child = spawn(command, args, { cwd: CLONE, env: childEnvironment(env), stdio });
    const chunks = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => chunks.push(chunk));
    const interrupt = () => child.kill("SIGTERM");
    stopping.addEventListener("abort", interrupt);
    const settle = (passed, said) => {
      stopping.removeEventListener("abort", interrupt);
      if (stopping.aborted) reject(stopping.reason);
      else resolve({ passed, output: said });
    };
    child.on("error", (error) => settle(false, error.message));
    child.on("close", (code, signal) => {
      const ending = signal ? `\nIt was ended from outside by ${signal}.` : "";
      settle(code === 0, Buffer.concat(chunks).toString() + ending);
    });
  });
}

/** Runs a program of a package in node_modules, by its file. */
export const runPackage = (file, args, options) =>
  runStep(process.execPath, [`node_modules/${file}`, ...args], options);

/** Runs one of the TypeScript scripts. */
export const runScript = (file, options) => runStep(process.execPath, [...TYPESCRIPT, file], options);

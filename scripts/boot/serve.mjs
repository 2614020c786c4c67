import { spawn } from "node:child_process";
import { connect } from "node:net";
import { childEnvironment } from "./environment.mjs";
import { CLONE } from "./places.mjs";
import { pause } from "./processes.mjs";
import { Refusal } from "./refusal.mjs";
import { stopping } from "./stopping.mjs";

const accepts = (port, host) =>
  new Promise((resolve) => {
    const socket = connect({ port, host }, () => resolve(true));
    socket.once("error", () => resolve(false)).once("close", () => resolve(false));
    socket.once("connect", () => socket.end());
  });

/** Ends the server; one that waits for open event streams is killed after three seconds. */
async function stopServer(child, ended) {
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), 3_000);
  await ended;
  clearTimeout(timer);
}

/**
 * Starts Next and waits until it accepts connections. Its own greeting is kept back (it names another address) and is
 * shown only when the server does not come up.
 *
 * @param options.mode "start" for the build, "dev" for hot reload
 * @param options.env database address, secret and public address
 * @param options.show true to let it write to the terminal from then on; else what it says is kept
 * @returns the process id, said(), `ended` (resolves with a description), and stop()
 */
export async function serve({ mode, port, host, env, show = false }) {
  const args = ["node_modules/next/dist/bin/next", mode, "-H", host, "-p", String(port)];
  const nodeEnvironment = mode === "dev" ? "development" : "production";
  const child = spawn(process.execPath, args, {
    cwd: CLONE,
    env: childEnvironment({ ...env, PORT: String(port), NODE_ENV: nodeEnvironment }),
    stdio: ["ignore", "pipe", show ? "inherit" : "pipe"],
  });
  const chunks = [];
  const keep = (chunk) => chunks.push(chunk);
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", keep);
  const said = () => Buffer.concat(chunks).toString();
  let running = true;
  const ended = new Promise((resolve) => {
    child.once("exit", (code, signal) => {
      running = false;
      resolve(signal ?? `exit code ${code}`);
    });
  });
  const server = { pid: child.pid, said, ended, stop: () => stopServer(child, ended) };
  while (running && !stopping.aborted && !(await accepts(port, host))) await pause(50);
  if (stopping.aborted) {
    await server.stop();
    throw stopping.reason;
  }
  if (!running) throw new Refusal(`${said()}\nThe web server did not start, for the reason above.`);
  if (show) child.stdout.off("data", keep).pipe(process.stdout);
  return server;
}

const controller = new AbortController();

/** Aborts when somebody wants this command to stop: Ctrl-C, a closed terminal, `kill`. */
export const stopping = controller.signal;

/** Thrown by a step that was interrupted because the command is to stop. */
export class Stopped extends Error {}

for (const name of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.on(name, () => controller.abort(new Stopped(name)));

/** Resolves when the command is to stop. */
export const whenStopping = () =>
  new Promise((resolve) => {
    if (stopping.aborted) resolve();
    else stopping.addEventListener("abort", () => resolve(), { once: true });
  });

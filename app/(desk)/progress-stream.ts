import { onProgress } from "#db/progress-signal";
import { NotFoundFailure } from "#domain/failure";
import { eventStream } from "./event-stream";

/** Milliseconds after which it answers though no sign came: rates and times left change by themselves. */
const AT_LEAST = 5_000;

interface Told {
  readonly workspaceId: string;
  readonly id: string;
  /** how far it has come; throws not-found */
  readonly ask: () => Promise<{ readonly finished: boolean }>;
  /** the reader is gone */
  readonly gone: AbortSignal;
}

/** How far long work has come, as server-sent events: now, at each sign that it moved, and until it has finished. */
export async function progressStream({ workspaceId, id, ask, gone }: Told): Promise<Response> {
  if (!(await isHere(ask))) return new Response("There is no such work.\n", { status: 404 });
  return eventStream({
    ...{ ask, gone, atLeast: AT_LEAST },
    ended: ({ finished }) => finished,
    follow: (moved) => onProgress(workspaceId, (one) => one === id && moved()),
  });
}

async function isHere(ask: Told["ask"]): Promise<boolean> {
  try {
    return Boolean(await ask());
  } catch (failure) {
    if (failure instanceof NotFoundFailure) return false;
    throw failure;
  }
}

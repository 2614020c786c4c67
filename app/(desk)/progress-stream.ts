import { onProgress } from "#db/importing/progress-signal";
import { NotFoundFailure } from "#domain/failure";

/** Milliseconds after which a stream ends; the browser opens the next one by itself. */
const LENGTH = 4 * 60_000;
/** Milliseconds between two answers, however much moves. */
const BEAT = 300;
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
export async function progressStream(told: Told): Promise<Response> {
  if (!(await isHere(told))) return new Response("There is no such work.\n", { status: 404 });
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  tell(told, writable.getWriter()).catch(() => undefined);
  return new Response(readable, {
    headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store", "X-Accel-Buffering": "no" },
  });
}

async function isHere({ ask }: Told): Promise<boolean> {
  try {
    return Boolean(await ask());
  } catch (failure) {
    if (failure instanceof NotFoundFailure) return false;
    throw failure;
  }
}

/** Writes until the work has finished, the reader is gone, or the stream has had its time. */
async function tell(
  { workspaceId, id, ask, gone }: Told,
  writer: WritableStreamDefaultWriter<Uint8Array>,
): Promise<void> {
  let wake: () => void = () => undefined;
  const stop = await onProgress(workspaceId, (moved) => moved === id && wake());
  const ends = Date.now() + LENGTH;
  gone.addEventListener("abort", () => wake());
  try {
    while (!gone.aborted && Date.now() < ends) {
      const sign = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const progress = await ask();
      await writer.write(new TextEncoder().encode(`data: ${JSON.stringify(progress)}\n\n`));
      if (progress.finished) break;
      await pause(BEAT);
      await Promise.race([sign, pause(AT_LEAST)]);
    }
  } finally {
    await stop();
    await writer.close().catch(() => undefined);
  }
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Milliseconds after which a stream ends; the browser opens the next one by itself. */
const LENGTH = 4 * 60_000;
/** Milliseconds between two answers, however much moves. */
const BEAT = 300;

interface Told<Answer> {
  /** what is told */
  readonly ask: () => Promise<Answer>;
  /** calls back when the answer may be another, until what it returns is called */
  readonly follow: (moved: () => void) => Promise<() => Promise<void>>;
  /** is there nothing to tell after this answer? */
  readonly ended?: (answer: Answer) => boolean;
  /** milliseconds after which it asks again though no sign came */
  readonly atLeast: number;
  /** by which the browser says, when it opens the next stream, from where it goes on */
  readonly id?: string;
  /** the reader is gone */
  readonly gone: AbortSignal;
}

/** An answer as server-sent events: now, whenever it has become another, and until it is the last or the reader is gone. */
export function eventStream<Answer>(told: Told<Answer>): Response {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  // whoever has gone cannot be told what went wrong; the browser asks again
  tell(told, writable.getWriter()).catch(() => undefined);
  return new Response(readable, {
    headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store", "X-Accel-Buffering": "no" },
  });
}

/** Writes until there is nothing more to tell, the reader is gone, or the stream has had its time. */
async function tell<Answer>(
  { ask, follow, ended = () => false, atLeast, id, gone }: Told<Answer>,
  writer: WritableStreamDefaultWriter<Uint8Array>,
): Promise<void> {
  let wake: () => void = () => undefined;
  let said = "";
  const stop = await follow(() => wake());
  const ends = Date.now() + LENGTH;
  gone.addEventListener("abort", () => wake());
  try {
    while (!gone.aborted && Date.now() < ends) {
      const sign = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const answer = await ask();
      const data = JSON.stringify(answer);
      // a comment keeps the connection open, and shows whether the reader has gone
      const words = data === said ? ": here\n\n" : `${id ? `id: ${id}\n` : ""}data: ${data}\n\n`;
      said = data;
      await writer.write(new TextEncoder().encode(words));
      if (ended(answer)) break;
      await pause(BEAT);
      await Promise.race([sign, pause(atLeast)]);
    }
  } finally {
    await stop();
    await writer.close().catch(() => undefined);
  }
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

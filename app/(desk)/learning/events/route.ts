import type { NextRequest } from "next/server";
import { viewer } from "#auth/viewer";
import { onLearning } from "#db/learning/learning-signal";
import { goingTraining } from "#db/queries/learning/going-training";
import type { Principal } from "#domain/principal";

export const dynamic = "force-dynamic";

/** Milliseconds after which a stream ends; the browser opens the next one by itself. */
const LENGTH = 4 * 60_000;
/** Milliseconds between two answers, however much moves. */
const BEAT = 300;
/** Milliseconds after which it answers though no sign came. */
const AT_LEAST = 5_000;

/** The training that goes on, as server-sent events: now, at each sign that it moved, and until none goes on. */
export async function GET(request: NextRequest) {
  const who = await viewer();
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  tell(who, writable.getWriter(), request.signal).catch(() => undefined);
  return new Response(readable, {
    headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store", "X-Accel-Buffering": "no" },
  });
}

/** Writes until no training goes on, the reader is gone, or the stream has had its time. */
async function tell(
  who: Principal,
  writer: WritableStreamDefaultWriter<Uint8Array>,
  gone: AbortSignal,
): Promise<void> {
  let wake: () => void = () => undefined;
  const stop = await onLearning(who.workspaceId, () => wake());
  const ends = Date.now() + LENGTH;
  gone.addEventListener("abort", () => wake());
  try {
    while (!gone.aborted && Date.now() < ends) {
      const sign = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const now = await goingTraining(who);
      await writer.write(new TextEncoder().encode(`data: ${JSON.stringify(now)}\n\n`));
      if (now.going === null) break;
      await pause(BEAT);
      await Promise.race([sign, pause(AT_LEAST)]);
    }
  } finally {
    await stop();
    await writer.close().catch(() => undefined);
  }
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

import type { NextRequest } from "next/server";
import { z } from "zod";
import { viewer } from "#auth/viewer";
import { onProgress } from "#db/importing/progress-signal";
import { importProgress } from "#db/queries/imports/import-progress";
import { NotFoundFailure } from "#domain/failure";
import { may } from "#domain/policy";
import type { Principal } from "#domain/principal";

export const dynamic = "force-dynamic";

/** Milliseconds after which a stream ends; the browser opens the next one by itself. */
const LENGTH = 4 * 60_000;
/** Milliseconds between two answers, however much moves. */
const BEAT = 300;
/** Milliseconds after which it answers though no sign came: rates and times left change by themselves. */
const AT_LEAST = 5_000;

/** How far an import has come, as server-sent events: now, at each sign that it moved, and until it has finished. */
export async function GET(request: NextRequest, { params }: RouteContext<"/import/[id]/events">) {
  const who = await viewer();
  const { success, data: id } = z.uuid().safeParse((await params).id);
  if (!success || !may(who, "importDocument") || !(await isHere(who, id)))
    return new Response("There is no such import.\n", { status: 404 });
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  tell(who, id, writable.getWriter(), request.signal).catch(() => undefined);
  return new Response(readable, {
    headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store", "X-Accel-Buffering": "no" },
  });
}

async function isHere(who: Principal, id: string): Promise<boolean> {
  try {
    return Boolean(await importProgress(who, id));
  } catch (failure) {
    if (failure instanceof NotFoundFailure) return false;
    throw failure;
  }
}

/** Writes until the import has finished, the reader is gone, or the stream has had its time. */
async function tell(
  who: Principal,
  id: string,
  writer: WritableStreamDefaultWriter<Uint8Array>,
  gone: AbortSignal,
): Promise<void> {
  let wake: () => void = () => undefined;
  const stop = await onProgress(who.workspaceId, (moved) => moved === id && wake());
  const ends = Date.now() + LENGTH;
  gone.addEventListener("abort", () => wake());
  try {
    while (!gone.aborted && Date.now() < ends) {
      const sign = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const progress = await importProgress(who, id);
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

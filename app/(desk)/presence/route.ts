import type { NextRequest } from "next/server";
import { signedIn } from "#auth/viewer";
import { meet } from "#db/presence/meet";
import { changedSince, newestEntry } from "#db/queries/history/changed-since";
import { may } from "#domain/policy";
import { PLACE, type PresenceTold, type Present } from "#domain/presence";
import type { Principal } from "#domain/principal";

export const dynamic = "force-dynamic";

/** Milliseconds after which a stream ends; the browser opens the next one by itself. */
const LENGTH = 4 * 60_000;
/** Milliseconds between two looks at what changed. */
const LOOK = 3_000;

/** Who else has the page `?at=` open, and what others change there, as server-sent events, for editors. */
export async function GET(request: NextRequest) {
  const who = await signedIn();
  if (!who) return new Response("Signed out.\n", { status: 401 });
  const place = request.nextUrl.searchParams.get("at") ?? "";
  if (!may(who, "acceptClaim") || !PLACE.test(place))
    return new Response("Nothing to tell.\n", { status: 404 });
  // a stream that ended and is opened anew goes on from where it was
  const since = Number(request.headers.get("last-event-id")) || (await newestEntry(who));
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  tell({ who, place, since }, writable.getWriter(), request.signal).catch(() => undefined);
  return new Response(readable, {
    headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store", "X-Accel-Buffering": "no" },
  });
}

interface Asked {
  readonly who: Principal;
  readonly place: string;
  /** the history's newest entry when the page was opened */
  readonly since: number;
}

/** Writes until the reader is gone or the stream has had its time. */
async function tell(
  { who, place, since }: Asked,
  writer: WritableStreamDefaultWriter<Uint8Array>,
  gone: AbortSignal,
): Promise<void> {
  let others: readonly Present[] = [];
  let wake: () => void = () => undefined;
  let said = "";
  const leave = await meet(who, place, (now) => {
    others = now;
    wake();
  });
  const ends = Date.now() + LENGTH;
  gone.addEventListener("abort", () => wake());
  try {
    while (!gone.aborted && Date.now() < ends) {
      const sign = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const told: PresenceTold = { others, changed: await changedSince(who, place, since) };
      const data = JSON.stringify(told);
      // a comment keeps the connection open, and shows where the reader has gone
      const words = data === said ? ": here\n\n" : `id: ${since}\ndata: ${data}\n\n`;
      said = data;
      await writer.write(new TextEncoder().encode(words));
      await Promise.race([sign, new Promise((resolve) => setTimeout(resolve, LOOK))]);
    }
  } finally {
    await leave();
    await writer.close().catch(() => undefined);
  }
}

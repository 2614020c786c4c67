import type { NextRequest } from "next/server";
import { signedIn } from "#auth/viewer";
import { meet } from "#db/presence/meet";
import { changedSince, newestEntry } from "#db/queries/history/changed-since";
import { may } from "#domain/policy";
import { PLACE, type PresenceTold, type Present } from "#domain/presence";
import { eventStream } from "../event-stream";

export const dynamic = "force-dynamic";

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
  let others: readonly Present[] = [];
  return eventStream({
    ask: async (): Promise<PresenceTold> => ({ others, changed: await changedSince(who, place, since) }),
    follow: (moved) =>
      meet(who, place, (now) => {
        others = now;
        moved();
      }),
    ...{ atLeast: LOOK, id: String(since), gone: request.signal },
  });
}

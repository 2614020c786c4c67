import type { NextRequest } from "next/server";
import { viewer } from "#auth/viewer";
import { onProgress } from "#db/progress-signal";
import { goingTraining } from "#db/queries/learning/going-training";
import { eventStream } from "../../event-stream";

export const dynamic = "force-dynamic";

/** The training that goes on, as server-sent events: now, at each sign that it moved, and until none goes on. */
export async function GET(request: NextRequest) {
  const who = await viewer();
  return eventStream({
    ask: () => goingTraining(who),
    ended: ({ going }) => going === null,
    follow: (moved) => onProgress(who.workspaceId, moved),
    atLeast: 5_000,
    gone: request.signal,
  });
}

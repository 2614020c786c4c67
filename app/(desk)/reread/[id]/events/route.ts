import type { NextRequest } from "next/server";
import { z } from "zod";
import { viewer } from "#auth/viewer";
import { rereadProgress } from "#db/queries/rereading/reread-progress";
import { may } from "#domain/policy";
import { progressStream } from "../../../progress-stream";

export const dynamic = "force-dynamic";

/** How far a re-extraction has come, as server-sent events. */
export async function GET(request: NextRequest, { params }: RouteContext<"/reread/[id]/events">) {
  const who = await viewer();
  const { success, data: id } = z.uuid().safeParse((await params).id);
  if (!success || !may(who, "readAgain")) return new Response("There is no such reading.\n", { status: 404 });
  const { workspaceId } = who;
  return progressStream({ workspaceId, id, ask: () => rereadProgress(who, id), gone: request.signal });
}

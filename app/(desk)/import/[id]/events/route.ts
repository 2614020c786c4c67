import type { NextRequest } from "next/server";
import { z } from "zod";
import { viewer } from "#auth/viewer";
import { importProgress } from "#db/queries/imports/import-progress";
import { may } from "#domain/policy";
import { progressStream } from "../../../progress-stream";

export const dynamic = "force-dynamic";

/** How far an import has come, as server-sent events. */
export async function GET(request: NextRequest, { params }: RouteContext<"/import/[id]/events">) {
  const who = await viewer();
  const { success, data: id } = z.uuid().safeParse((await params).id);
  if (!success || !may(who, "importDocument"))
    return new Response("There is no such import.\n", { status: 404 });
  const { workspaceId } = who;
  return progressStream({ workspaceId, id, ask: () => importProgress(who, id), gone: request.signal });
}

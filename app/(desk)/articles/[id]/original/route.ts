import type { NextRequest } from "next/server";
import { viewer } from "#auth/viewer";
import { articleOriginal } from "#db/queries/article-original";
import { originalAnswer } from "../../../../original-answer";

/** The file that an article was read from. */
export async function GET(_request: NextRequest, { params }: RouteContext<"/articles/[id]/original">) {
  const who = await viewer();
  return originalAnswer((await params).id, (id) => articleOriginal(who, id));
}

import type { NextRequest } from "next/server";
import { momentOf, viewerAt } from "#auth/viewer";
import { figure } from "#db/queries/figures/figure";
import { figureFrame } from "#db/queries/figures/figure-frame";
import { Failure, NotFoundFailure } from "#domain/failure";
import { figureFileFrom, figurePartsFrom } from "#domain/figure";
import { figureAnswer } from "../../../figure-answer";

/** "/figures/matrix.csv?…": a figure of the viewer's workspace as a file, under the filter of the address. */
export async function GET(request: NextRequest, { params }: RouteContext<"/figures/[file]">) {
  const parts = figurePartsFrom(Object.fromEntries(request.nextUrl.searchParams));
  const [who, { refusal }] = [await viewerAt(parts), await momentOf(parts)];
  const asked = figureFileFrom((await params).file);
  if (!asked) return inWords("There is no such figure here.", 404);
  if (refusal) return inWords(refusal, 422);
  try {
    const [made, frame] = await Promise.all([
      figure(who, asked.figure, parts),
      figureFrame(who, asked.figure, parts),
    ]);
    return figureAnswer(made, frame, asked.format, request.nextUrl.origin);
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    return inWords(failure.message, failure instanceof NotFoundFailure ? 404 : 422);
  }
}

const inWords = (words: string, status: number) =>
  new Response(`${words}\n`, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });

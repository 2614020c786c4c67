import type { NextRequest } from "next/server";
import { viewer } from "#auth/viewer";
import { itemOriginal } from "#db/queries/imports/import-items";
import { NotFoundFailure } from "#domain/failure";
import { may } from "#domain/policy";
import { originalAnswer } from "../../../../original-answer";

/** The original of a document in an import, for editors. */
export async function GET(_request: NextRequest, { params }: RouteContext<"/import/originals/[id]">) {
  const who = await viewer();
  return originalAnswer((await params).id, (id) => {
    if (!may(who, "importDocument")) throw new NotFoundFailure("There is no such document.");
    return itemOriginal(who, id);
  });
}

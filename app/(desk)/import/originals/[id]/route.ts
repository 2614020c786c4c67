import type { NextRequest } from "next/server";
import { z } from "zod";
import { viewer } from "#auth/viewer";
import { itemOriginal } from "#db/queries/imports/import-items";
import { NotFoundFailure } from "#domain/failure";
import { may } from "#domain/policy";

/** The original of a document, byte by byte, to be saved: whatever it is, no browser runs it as a page of this site. */
export async function GET(_request: NextRequest, { params }: RouteContext<"/import/originals/[id]">) {
  const who = await viewer();
  const id = z.uuid().safeParse((await params).id);
  try {
    if (!id.success || !may(who, "importDocument")) throw new NotFoundFailure("There is no such document.");
    const { name, bytes } = await itemOriginal(who, id.data);
    return new Response(Buffer.from(bytes), { headers: headersFor(name) });
  } catch (failure) {
    if (!(failure instanceof NotFoundFailure)) throw failure;
    return new Response(`${failure.message}\n`, {
      status: 404,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  }
}

const headersFor = (name: string) => ({
  "Content-Type": "application/octet-stream",
  "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name.split("/").at(-1) || "original")}`,
  "Content-Security-Policy": "sandbox; default-src 'none'",
});

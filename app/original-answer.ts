import { z } from "zod";
import { NotFoundFailure } from "#domain/failure";

export interface Original {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An original byte by byte, to be saved: whatever it is, no browser runs it as a page of this site. */
export async function originalAnswer(id: string, ask: (id: string) => Promise<Original>): Promise<Response> {
  try {
    if (!z.uuid().safeParse(id).success) throw new NotFoundFailure("There is no such document.");
    const { name, bytes } = await ask(id);
    return new Response(Buffer.from(bytes), { headers: headersFor(name) });
  } catch (failure) {
    if (!(failure instanceof NotFoundFailure)) throw failure;
    const headers = { "Content-Type": "text/plain; charset=utf-8" };
    return new Response(`${failure.message}\n`, { status: 404, headers });
  }
}

const headersFor = (name: string) => ({
  "Content-Type": "application/octet-stream",
  "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name.split("/").at(-1) || "original")}`,
  "Content-Security-Policy": "sandbox; default-src 'none'",
});

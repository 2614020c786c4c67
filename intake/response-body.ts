import type { IncomingMessage } from "node:http";
import type { Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { IntakeFailure } from "#domain/intake";

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** A response's body decoded, read no further than the limit in decoded bytes. Throws an intake failure beyond it. */
export async function bodyOf(
  response: IncomingMessage,
  mostBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const encoding = response.headers["content-encoding"]?.trim().toLowerCase();
  const decoder = encoding ? DECODERS[encoding]?.() : undefined;
  if (encoding && encoding !== "identity" && !decoder)
    throw new IntakeFailure(
      "fetch",
      `The server packs the page in a way that is not known ("${encoding.slice(0, 40)}").`,
    );
  const body = decoder ? response.pipe(decoder) : response;
  const broken = (error: Error) => body.destroy(error);
  response.on("error", broken);
  const stop = () => body.destroy(new DOMException("Aborted", "AbortError"));
  signal.addEventListener("abort", stop, { once: true });
  try {
    return await collected(body, mostBytes);
  } finally {
    signal.removeEventListener("abort", stop);
    response.destroy();
    body.destroy();
  }
}

async function collected(body: AsyncIterable<Buffer>, mostBytes: number): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of body) {
    size += piece.length;
    if (size > mostBytes)
      throw new IntakeFailure("fetch", `The page is larger than ${Math.round(mostBytes / 1024 / 1024)} MB.`);
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces));
}

import { promisify } from "node:util";
import { gunzip as unpack } from "node:zlib";
import { IntakeFailure, type SourceBytes } from "#domain/intake";

const unpacked = promisify(unpack);
/** bytes after unpacking */
export const LARGEST = 128 * 1024 * 1024;

/** What a gzip file holds, under its name without the ending. Throws an intake failure where it is broken or unpacks to too much. */
export async function gunzip(source: SourceBytes): Promise<SourceBytes> {
  const name = source.name.replace(/\.gz$/iu, "");
  try {
    const bytes = await unpacked(source.bytes, { maxOutputLength: LARGEST });
    return { name, bytes: new Uint8Array(bytes), url: source.url };
  } catch (error) {
    const large = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    const why = large
      ? "It unpacks to more than 128 MB: import it in parts."
      : "Its packing is broken: pack it anew.";
    throw new IntakeFailure("read", why);
  }
}

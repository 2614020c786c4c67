import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { IntakeFailure, type SourceBytes } from "#domain/intake";

const MOST_ENTRIES = 10_000;
const LARGEST_ENTRY = 64 * 1024 * 1024;
const LARGEST_ALL = 512 * 1024 * 1024;
/** A text packs to a tenth; what packs to less than a five-hundredth was made to harm. */
const MOST_RATIO = 500;
const RATIO_FROM = 1024 * 1024;
const NOT_MEANT = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|\.)/u;

export type ZipMember = SourceBytes | { readonly name: string; readonly failure: IntakeFailure };

/**
 * The files in a zip, one after the other. Sizes are limited by what is declared before it is unpacked and by what comes out
 * while it is. A file that breaks the limits or is encrypted comes as a failure; so does, once, what is too much of all.
 */
export async function* membersOf(source: SourceBytes): AsyncGenerator<ZipMember> {
  const zip = await opened(source.bytes);
  if (zip.entryCount > MOST_ENTRIES)
    throw new IntakeFailure("read", `It holds more than ${MOST_ENTRIES} files: pack them in several.`);
  let total = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith("/") || NOT_MEANT.test(entry.fileName)) continue;
      const name = `${source.name}/${entry.fileName}`;
      total += entry.uncompressedSize;
      if (total > LARGEST_ALL)
        throw new IntakeFailure("read", "It unpacks to more than 512 MB: pack it in several.");
      yield await member(zip, entry, name);
    }
  } catch (error) {
    if (error instanceof IntakeFailure) throw error;
    throw new IntakeFailure("read", "Its packing is broken from here on: pack it anew.");
  } finally {
    zip.close();
  }
}

async function opened(bytes: Uint8Array): Promise<ZipFile> {
  try {
    return await new Promise((resolve, reject) =>
      fromBuffer(
        Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
        { lazyEntries: true, autoClose: false },
        (error, zip) => (error ? reject(error) : resolve(zip)),
      ),
    );
  } catch {
    throw new IntakeFailure("read", "It is no zip, or its end is missing: pack it anew.");
  }
}

async function member(zip: ZipFile, entry: Entry, name: string): Promise<ZipMember> {
  const failed = (why: string) => ({ name, failure: new IntakeFailure("read", why) });
  if (entry.isEncrypted()) return failed("It is locked with a password: pack it without one.");
  if (entry.uncompressedSize > LARGEST_ENTRY)
    return failed("It unpacks to more than 64 MB: import it in parts.");
  if (entry.uncompressedSize > RATIO_FROM && entry.uncompressedSize > MOST_RATIO * entry.compressedSize)
    return failed("It unpacks to more than 500 times its size, which no text does.");
  try {
    return { name, bytes: await unpacked(zip, entry) };
  } catch {
    return failed("Its packing is broken, or it is of another size than it says: pack it anew.");
  }
}

/** yauzl ends the stream with an error where more or fewer bytes come out than were declared. */
function unpacked(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const pieces: Buffer[] = [];
      stream.on("data", (piece: Buffer) => pieces.push(piece));
      stream.on("error", reject);
      stream.on("end", () => resolve(new Uint8Array(Buffer.concat(pieces))));
    });
  });
}

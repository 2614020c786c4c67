import { detect } from "chardet";
import iconv from "iconv-lite";

const UTF_8 = new TextDecoder("utf-8", { fatal: true });
const SAMPLE = 65_536;
/** Wide sets are never guessed without their mark. */
const GUESSED = /^(?:windows-|ISO-8859|KOI8|GB|Big5|Shift|EUC|ISO-2022)/u;

/**
 * Bytes as text. First comes the byte order mark, then the character set that was given, UTF-8 where the bytes hold to it,
 * and last what chardet makes of the first 64 kB. Never fails: what no set explains is read as windows-1252.
 */
export function decode(bytes: Uint8Array, charset?: string | null): string {
  const marked = markOf(bytes);
  if (marked) return iconv.decode(bytes, marked);
  if (charset && iconv.encodingExists(charset) && !/^utf-?8$/iu.test(charset))
    return iconv.decode(bytes, charset);
  try {
    return UTF_8.decode(bytes);
  } catch {
    return iconv.decode(bytes, guessed(bytes));
  }
}

/** The character set that a byte order mark, or zeros in every other place, names. */
export function markOf(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  const pairs = Math.min(bytes.length >> 1, 200);
  if (pairs < 4) return null;
  let [even, odd] = [0, 0];
  for (let i = 0; i < pairs * 2; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > pairs * 0.7 && even === 0) return "utf-16le";
  return even > pairs * 0.7 && odd === 0 ? "utf-16be" : null;
}

function guessed(bytes: Uint8Array): string {
  const name = detect(bytes.subarray(0, SAMPLE));
  if (!name || !GUESSED.test(name) || !iconv.encodingExists(name)) return "windows-1252";
  // A browser reads Latin-1 as its superset, and the Chinese sets as theirs.
  if (name === "ISO-8859-1") return "windows-1252";
  return name.startsWith("GB") ? "gb18030" : name;
}

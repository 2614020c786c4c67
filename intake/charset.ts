/** The character set that a media type names: "gb2312" of "text/html; charset=gb2312". */
export const charsetOf = (mediaType: string | null | undefined): string | null =>
  /charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/iu.exec(mediaType ?? "")?.[1] ?? null;

const HEAD = 2048;

/** The character set that a page or an XML file names in its first 2 kB; null where it names none. */
export function charsetIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  return (
    charsetOf(/<meta[^>]{0,200}charset[^>]{0,100}/iu.exec(head)?.[0]) ??
    /^\s*<\?xml[^>]{0,100}encoding=["']([\w.:-]{1,40})/iu.exec(head)?.[1] ??
    null
  );
}

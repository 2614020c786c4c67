const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** Words for one line: white space joined, and the marks of entities that were written twice over read once more. */
export function plainWords(text: string | null | undefined): string | null {
  if (!text) return null;
  const read = text
    .slice(0, 2000)
    .replace(
      /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|lt|gt|quot|apos|nbsp));/giu,
      (whole, decimal, hex, name) =>
        name
          ? (NAMED[String(name).toLowerCase()] ?? whole)
          : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
    );
  return read.replace(/\s+/gu, " ").trim() || null;
}

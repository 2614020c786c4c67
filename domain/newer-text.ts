import { shinglesOf } from "./near-copy";

/** Share of the shorter text's five-word runs that the other must hold, to be the same article in another version. */
const HALF = 0.5;

/**
 * Is a text that came from the address of an article a newer version of it? A page that is reused for something else, as
 * a home page or a live blog of another day, is not: less than half of the shorter text stands in the other.
 */
export function isNewerText(text: string, other: string): boolean {
  const [one, two] = [shinglesOf(text), shinglesOf(other)];
  const [fewer, more] = one.size <= two.size ? [one, two] : [two, one];
  let shared = 0;
  for (const shingle of fewer) if (more.has(shingle)) shared += 1;
  return shared >= HALF * fewer.size;
}

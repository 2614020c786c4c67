import type { Span } from "./span";

/** What the database puts before and after a word that was searched for: characters that no text holds. */
export const HIT_START = "\u0002";
export const HIT_END = "\u0003";

/**
 * Where the words that were searched for stand in `words`, read from the database's copy with hits marked. Where that
 * copy is not the words themselves (the database drops what looks like a tag), there are no hits: the evidence goes first.
 */
export function hitsIn(words: string, marked: string): Span[] {
  const hits: Span[] = [];
  let plain = "";
  let open: number | null = null;
  for (const character of marked) {
    if (character === HIT_START) open = plain.length;
    else if (character === HIT_END) {
      if (open !== null && open < plain.length) hits.push([open, plain.length]);
      open = null;
    } else plain += character;
  }
  return plain === words ? hits : [];
}

interface Word extends Readonly<{ start: number; end: number }> {
  readonly key: string;
}

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    key: word.toLowerCase(),
  }));

/** Forms of one word share their beginning: "sanction" and "sanctions", "denied" and "denies". */
const alike = (one: string, other: string): boolean => {
  const shared = Math.max(3, Math.min(one.length, other.length) - 2);
  return one === other || (one.length >= 3 && one.slice(0, shared) === other.slice(0, shared));
};

/**
 * The hits as a reader means the search: of words in quotation marks only where they stand together, as one hit. The
 * database marks each of them wherever it stands.
 */
export function hitsOf(words: string, hits: readonly Span[], q: string): Span[] {
  const quoted = [...q.matchAll(/(-?)"([^"]*)"/g)];
  const phrases = quoted
    .filter(([, minus]) => minus === "")
    .map(([, , phrase = ""]) => wordsIn(phrase).map(({ key }) => key))
    .filter((phrase) => phrase.length > 1);
  if (phrases.length === 0) return [...hits];
  const bare = wordsIn(q.replace(/-?"[^"]*"/g, (part) => (/\s\S/.test(part) ? " " : part))).map(
    ({ key }) => key,
  );
  const text = wordsIn(words);
  const isHit = ({ start, end }: Word) => hits.some(([from, to]) => from < end && start < to);
  const found: Span[] = [];
  for (const phrase of phrases)
    for (let at = 0; at + phrase.length <= text.length; at++) {
      const here = text.slice(at, at + phrase.length);
      const [first, last] = [here[0], here.at(-1)];
      if (first && last && here.some(isHit) && here.every(({ key }, n) => alike(key, phrase[n] ?? "")))
        found.push([first.start, last.end]);
    }
  const inPhrase = ([start, end]: Span) => found.some(([from, to]) => from < end && start < to);
  const alone = hits.filter(
    (hit) =>
      !inPhrase(hit) && wordsIn(words.slice(...hit)).some(({ key }) => bare.some((term) => alike(key, term))),
  );
  const all = [...found, ...alone].sort(([a], [b]) => a - b);
  return all.filter(([start], at) => all.slice(0, at).every(([, end]) => end <= start));
}

import type { Span } from "#domain/span";
import { namesIn } from "./5-speakers/gazetteer";

/** Somebody, by all the names that are known. */
export interface Known {
  readonly names: readonly string[];
  /** may the last name alone mean them? */
  readonly isPerson: boolean;
}

/** A word as names are compared: dots away, capitals kept. A hyphen joins, an apostrophe parts. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*\.?/gu;

function wordsOf(text: string, [from, to]: Span): Word[] {
  return [...text.slice(from, to).matchAll(WORD)].map(({ 0: word, index }) => {
    // the stop belongs to a word that has others ("U.S."), else to the sentence
    const own = word.endsWith(".") && !word.slice(0, -1).includes(".") ? word.slice(0, -1) : word;
    const start = from + index;
    return { text: own.replaceAll(".", ""), start, end: start + own.length };
  });
}

const inWords = (name: string): string[] => wordsOf(name, [0, name.length]).map(({ text }) => text);

/** A family name that may stand alone: of at least three letters, as printed with a capital. */
const FAMILY = /^\p{Lu}[\p{L}'’-]{2,}$/u;

/**
 * Where words inside these stretches of a text name one of the actors: by a name as it is known here, a person by the
 * family name, and what the gazetteer knows also by its people, seat or capital ("Beijing" for China). Told from the words
 * alone, with no regard to what they mean where they stand; in their order, none inside another.
 */
export function namedIn(text: string, within: readonly Span[], actors: readonly Known[]): Span[] {
  const wanted = new Set(actors.flatMap(({ names }) => names));
  const forms = actors.flatMap(({ names, isPerson }) =>
    names.flatMap((name) => {
      const words = inWords(name);
      const last = words.at(-1) ?? "";
      return isPerson && words.length > 1 && FAMILY.test(last) ? [words, [last]] : [words];
    }),
  );
  const found = within.flatMap((stretch) => {
    const words = wordsOf(text, stretch);
    const spanOf = (first: number, last: number): Span => [
      words[first]?.start ?? 0,
      words[last - 1]?.end ?? 0,
    ];
    const known = namesIn(words).filter(({ actor, form }) => form !== "nobody" && wanted.has(actor.name));
    return [
      ...known.map(({ first, last }) => spanOf(first, last)),
      ...words.flatMap((_, at) =>
        forms.flatMap((form) =>
          form.length > 0 && form.every((word, n) => words[at + n]?.text === word)
            ? [spanOf(at, at + form.length)]
            : [],
        ),
      ),
    ];
  });
  return widest(found);
}

/** In the order of the text, without those that another covers or cuts. */
function widest(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1]))
    if (span[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(span);
  return kept;
}

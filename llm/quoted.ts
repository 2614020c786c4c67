import type { Attribution } from "#domain/extraction";
import { type FoldedText, foldedText, occurrencesIn } from "#domain/folded-text";
import { likeness } from "#domain/same-claim";
import { overlaps, type Span } from "#domain/span";
import type { GivenClaim } from "#extraction/given";
import { MOST_CLAIMS, type ToldClaim } from "./answer";
import type { Numbered } from "./windows";

/** What a model told of one window. */
export interface Told {
  readonly window: readonly Numbered[];
  readonly claims: readonly ToldClaim[];
}

/** How sure a claim is of which the words were found, where the rules see the same type in it. Not calibrated: no gold was used. */
const SURE = 0.9;
/** Characters from a content within which its source and cue must stand. */
const NEAR = 600;
/** Names longer than this name nobody. */
const LONGEST_NAME = 200;

/**
 * The claims of which every quotation stands in the text, in the order of the text; each place once, though windows
 * overlap. What is not found word for word does not survive and is counted.
 */
export function quotedClaims(
  text: string,
  told: readonly Told[],
  by: string,
): { readonly claims: GivenClaim[]; readonly dropped: number } {
  const folded = foldedText(text);
  const found: {
    readonly key: string;
    readonly one: ToldClaim;
    readonly part: number;
    readonly attribution: Attribution;
  }[] = [];
  let dropped = 0;
  for (const [part, { window, claims }] of told.entries()) {
    dropped += Math.max(0, claims.length - MOST_CLAIMS);
    for (const [at, one] of claims.slice(0, MOST_CLAIMS).entries()) {
      const attribution = attributionOf({ text, folded }, one, window);
      if (attribution && !found.some((other) => likeness(other.attribution, attribution) > 0))
        found.push({ key: `${part} ${at + 1}`, one, part, attribution });
      else dropped += 1;
    }
  }
  found.sort((a, b) => (a.attribution.content[0]?.[0] ?? 0) - (b.attribution.content[0]?.[0] ?? 0));
  const places = new Map(found.map(({ key }, place) => [key, place]));
  const claims = found.map(({ one, part, attribution }): GivenClaim => {
    const { type, speaker, actors, targets, said } = one;
    const answers = one.answers.flatMap((position) => places.get(`${part} ${position}`) ?? []);
    return {
      ...{ attribution, type, said, answers, part, by },
      speaker: speaker?.trim().slice(0, LONGEST_NAME) || null,
      ...{ actors: trimmed(actors), targets: trimmed(targets) },
    };
  });
  return { claims, dropped };
}

const trimmed = (actors: ToldClaim["actors"]): ToldClaim["actors"] =>
  actors
    .map(({ name, kind }) => ({ name: name.trim(), kind }))
    .filter(({ name }) => name.length > 0 && name.length <= LONGEST_NAME)
    .slice(0, 20);

interface Texts {
  readonly text: string;
  readonly folded: FoldedText;
}

/** Where the words of a claim stand; null where any of them do not. */
function attributionOf(texts: Texts, told: ToldClaim, window: readonly Numbered[]): Attribution | null {
  const named = window.find(({ number }) => number === told.paragraph)?.span ?? window[0]?.span;
  const [from, to] = [window[0]?.span[0] ?? 0, window.at(-1)?.span[1] ?? 0];
  const content: Span[] = [];
  let near = named?.[0] ?? from;
  for (const words of told.content) {
    const after = content.at(-1)?.[1] ?? from;
    const place = placeOf(texts, words, [after, to], near);
    if (!place) return null;
    content.push(place);
    near = place[1];
  }
  const [first] = content;
  if (!first) return null;
  const around: Span = [Math.max(0, first[0] - NEAR), Math.min(texts.text.length, near + NEAR)];
  const free = (span: Span) => !content.some((other) => overlaps(other, span));
  const part = (words: string, nearTo: number): Span[] | null => {
    if (words.trim() === "") return [];
    const place = placeOf(texts, words, around, nearTo, free);
    return place && [place];
  };
  const cue = part(told.cue, first[0]);
  const source = part(told.source, cue?.[0]?.[0] ?? first[0]);
  return cue && source ? { content, cue, source, confidence: SURE } : null;
}

/** The place of the words within, nearest to an offset: whole words, in whatever marks and blanks they are printed. */
function placeOf(
  { text, folded }: Texts,
  words: string,
  [from, to]: Span,
  near: number,
  may: (span: Span) => boolean = () => true,
): Span | null {
  // blanks are folded, so that a quotation may be somewhat longer than its place, but not without end
  if (words.length > 2 * (to - from) + NEAR) return null;
  const sought = foldedText(words).text.trim();
  const places = occurrencesIn(folded.text, sought)
    .map((at): Span => [folded.from[at] ?? 0, folded.to[at + sought.length - 1] ?? 0])
    .filter((span) => span[0] >= from && span[1] <= to && isWhole(text, span) && may(span));
  const far = ([start]: Span): number => Math.abs(start - near);
  return places.sort((a, b) => far(a) - far(b))[0] ?? null;
}

const isWord = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? "");

/** Does neither end of the span cut a word? */
const isWhole = (text: string, [start, end]: Span): boolean =>
  !(isWord(text[start]) && isWord(text[start - 1])) && !(isWord(text[end - 1]) && isWord(text[end]));

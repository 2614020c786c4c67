import { paragraphsOf } from "./article";
import { overlaps, type Span } from "./span";

/** Words that end in a stop and do not end a sentence: titles and initials ("Gen.", "J.", "U.S."). */
const NO_END =
  /(?:^|[\s(“"'‘])(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|St|vs|No|Sens?|Reps?|Govs?|Gen|Brig|Lt|Col|Capt|Maj|Sgt|Adm|Amb|Sec|Pres|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|(?:\p{Lu}\.)*\p{Lu})\.\s*$/u;

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** The sentences of a stretch of a text, end to end, by the rules of Unicode; a title or an initial ends none. */
export function sentencesOf(text: string, [from, to]: Span): Span[] {
  const found: Span[] = [];
  let start = from;
  for (const { index, segment } of segmenter.segment(text.slice(from, to))) {
    const end = from + index + segment.length;
    if (NO_END.test(segment) && end < to) continue;
    found.push([start, end]);
    start = end;
  }
  if (start < to) found.push([start, to]);
  return found;
}

/** The sentences of an article in which at least one of these stretches stands. */
export const sentencesWith = (text: string, places: readonly Span[]): Span[] =>
  paragraphsOf(text)
    .filter((paragraph) => places.some((place) => overlaps(paragraph, place)))
    .flatMap((paragraph) => sentencesOf(text, paragraph))
    .filter((sentence) => places.some((place) => overlaps(sentence, place)));

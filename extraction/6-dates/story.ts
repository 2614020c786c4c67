import type { Attribution, ReadText } from "#domain/extraction";
import { overlaps } from "#domain/span";
import { OCCASIONS } from "#extraction/lexicon/times";
import { tokenAt } from "./tense";
import { type TimeWords, timesIn } from "./times";

/** The days of a story as they stand at each of its sentences. */
export interface Story {
  /** the words of time of each sentence that belong to its reporter, not to what is attributed */
  readonly times: readonly (readonly TimeWords[])[];
  /** the day that "the previous day" counts from */
  readonly anchors: readonly (string | null)[];
  /** the day of the meeting or call that is being told of */
  readonly occasions: readonly (string | null)[];
  /** the dated occasions, by sentence, with the names that stand beside them */
  readonly meetings: readonly Meeting[];
}

interface Meeting {
  readonly sentence: number;
  readonly day: string;
  /** capitalised words, plain */
  readonly names: ReadonlySet<string>;
}

const occasionWords = new Set(OCCASIONS);
/** For how many sentences an occasion goes on beyond its paragraph when nobody names it again. */
const REACH = 3;
/** How many sentences back a day may stand that an occasion named without one takes. */
const MEMORY = 8;

/** Does a time stand in a content's first words, where it tells when it was said ("said | Monday that …")? */
function opensContent(read: ReadText, { content }: Attribution, { span }: TimeWords): boolean {
  const start = content[0]?.[0];
  if (start === undefined || span[0] < start) return false;
  const words = read.tokens.slice(tokenAt(read, start), tokenAt(read, span[0]));
  const next = read.tokens[tokenAt(read, span[1])]?.text.toLowerCase();
  const atHead = words.length <= 5 && !words.some(({ text }) => text.toLowerCase() === "that");
  return atHead && (words.length <= 1 || next === "that");
}

const holds = ({ content }: Attribution, time: TimeWords): boolean =>
  content.some((span) => overlaps(span, time.span));

/** Does the content come before its cue, as in "It sank on Monday, the ministry said"? Such words tell the story too. */
const comesFirst = ({ content, cue }: Attribution): boolean =>
  (content[0]?.[0] ?? 0) < (cue[0]?.[0] ?? Number.NEGATIVE_INFINITY);

/** Do its last words tell when, in a content that is no clause ("accusations over arms | during a meeting on Friday")? */
const endsIn = (read: ReadText, { content }: Attribution, { span }: TimeWords): boolean => {
  const [start, end] = content.at(-1) ?? [0, 0];
  const first = read.tokens[tokenAt(read, start)]?.text.toLowerCase();
  return end - span[1] <= 2 && span[1] <= end && first !== "that";
};

/** Which of a sentence's times are the reporter's words. */
function reported(read: ReadText, times: readonly TimeWords[], inside: readonly Attribution[]): TimeWords[] {
  return times.filter((time) => inside.every((one) => !holds(one, time) || opensContent(read, one, time)));
}

/** Reads the days of a story once, sentence by sentence. */
export function storyOf(
  read: ReadText,
  attributions: readonly Attribution[],
  published: string | null,
): Story {
  const inside = bySentence(read, attributions);
  const all = read.sentences.map((sentence) => timesIn(read, sentence, published));
  const times = all.map((of, i) => reported(read, of, inside[i] ?? []));
  const told = all.map((of, i) => {
    const after = inside[i]?.filter((one) => !comesFirst(one)) ?? [];
    return of.filter(
      (time) =>
        reported(
          read,
          [time],
          after.filter((one) => !endsIn(read, one, time)),
        ).length > 0,
    );
  });
  const anchors: (string | null)[] = [];
  const occasions: (string | null)[] = [];
  const meetings: Meeting[] = [];
  let anchor: { readonly day: string; readonly at: number } | null = null;
  let occasion: string | null = null;
  let named = 0;
  read.sentences.forEach((sentence, i) => {
    anchors.push(anchor?.day ?? null);
    const tokens = read.tokens.slice(sentence.first, sentence.last);
    const day: string | null = told[i]?.find((time) => time.day)?.day ?? null;
    const elsewhere = told[i]?.some(({ span, day: own }) => !own && span[0] <= (tokens[5]?.start ?? 0));
    const meets = tokens.some((token) => !token.quoted && occasionWords.has(token.text.toLowerCase()));
    if (day) occasion = meets || day === occasion ? day : null;
    else if (elsewhere) occasion = null;
    else if (meets && anchor && i - anchor.at <= MEMORY) occasion = anchor.day;
    if (day && meets) meetings.push({ sentence: i, day, names: namesIn(tokens) });
    if (day || meets) named = i;
    if (i - named > REACH && sentence.paragraph !== read.sentences[named]?.paragraph) occasion = null;
    if (day) anchor = { day, at: i };
    else if (elsewhere) anchor = null;
    occasions.push(occasion);
  });
  return { times, anchors, occasions, meetings };
}

/** A name's word without accents and in lower case, as speakers are compared. */
export const plainWord = (word: string): string =>
  word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const namesIn = (tokens: ReadText["tokens"]): ReadonlySet<string> =>
  new Set(
    tokens.filter(({ text, quoted }) => !quoted && /^\p{Lu}/u.test(text)).map(({ text }) => plainWord(text)),
  );

/** The attributions whose content stands in each sentence. */
function bySentence(read: ReadText, attributions: readonly Attribution[]): Attribution[][] {
  const inside: Attribution[][] = read.sentences.map(() => []);
  for (const attribution of attributions) {
    for (const [start, end] of attribution.content) {
      const from = read.tokens[tokenAt(read, start)]?.sentence ?? 0;
      const to = read.tokens[tokenAt(read, end - 1)]?.sentence ?? from;
      for (let i = from; i <= to; i++) inside[i]?.push(attribution);
    }
  }
  return inside;
}

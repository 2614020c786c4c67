import type { Attribution, ReadText, Speaking } from "#domain/extraction";
import { overlaps } from "#domain/span";
import { OCCASIONS } from "#extraction/lexicon/times";
import { type Tense, tenseOf, tokenAt } from "./6-dates/tense";
import { shifted, type TimeWords, timesIn } from "./6-dates/times";

/** What is known of an attribution before days are carried from one to another. */
interface Saying {
  readonly sentence: number;
  /** name of the person who speaks, or null */
  readonly speaker: string | null;
  readonly tense: Tense;
  /** its sentence names a time, if not a day, outside the words that are attributed */
  readonly timed: boolean;
  /** the day that its own sentence gives */
  readonly day: string | null;
}

/** The days of a story as they stand at each of its sentences. */
interface Story {
  readonly times: readonly (readonly TimeWords[])[];
  /** the day that "the previous day" counts from */
  readonly anchors: readonly (string | null)[];
  /** the day of the meeting or call that is being told of */
  readonly occasions: readonly (string | null)[];
}

const occasionWords = new Set(OCCASIONS);

/**
 * Stage 6. The day on which each attribution was said, in their order, as ISO date; `null` where the text does not tell.
 * A day in the reporting words counts first, back from the day of publication. Else what is told in the simple past
 * goes on from the same speaker's last day, or from the occasion (a meeting, a call) that the article dated last; a
 * lead, or a sentence right before, takes the day that the same speaker's next words give.
 */
export function sayingDays(
  read: ReadText,
  attributions: readonly Attribution[],
  speakings: readonly Speaking[],
  published: string | null,
): (string | null)[] {
  const story = storyOf(read, published);
  const sayings = attributions.map((attribution, i) =>
    sayingOf(read, attribution, speakings[i]?.speaker?.name ?? null, story),
  );
  return carriedBack(sayings, carriedOn(sayings, story));
}

function storyOf(read: ReadText, published: string | null): Story {
  const times = read.sentences.map((sentence) => timesIn(read, sentence, published));
  const anchors: (string | null)[] = [];
  const occasions: (string | null)[] = [];
  let anchor: string | null = null;
  let occasion: string | null = null;
  read.sentences.forEach((sentence, i) => {
    anchors.push(anchor);
    const tokens = read.tokens.slice(sentence.first, sentence.last);
    const day: string | null = times[i]?.find((time) => time.day)?.day ?? null;
    const opensElsewhere = times[i]?.some(({ span, day }) => !day && span[0] <= (tokens[5]?.start ?? 0));
    const meets = tokens.some((token) => !token.quoted && occasionWords.has(token.text.toLowerCase()));
    if (day) occasion = meets || day === occasion ? day : null;
    else if (opensElsewhere) occasion = null;
    anchor = day ?? anchor;
    occasions.push(occasion);
  });
  return { times, anchors, occasions };
}

function sayingOf(read: ReadText, attribution: Attribution, speaker: string | null, story: Story): Saying {
  const place = attribution.cue[0] ?? attribution.content[0] ?? [0, 0];
  const sentence = read.tokens[tokenAt(read, place[0])]?.sentence ?? 0;
  const outside = (story.times[sentence] ?? []).filter(
    ({ span }) => !attribution.content.some((content) => overlaps(span, content)),
  );
  const tense = tenseOf(read, attribution);
  const anchor = story.anchors[sentence] ?? null;
  const days = outside.flatMap(({ span, day, step }) => {
    const resolved = step !== null && anchor ? shifted(anchor, step) : day;
    return resolved ? [{ day: resolved, away: Math.abs(span[0] - place[0]) }] : [];
  });
  const nearest = days.sort((a, b) => a.away - b.away)[0]?.day ?? null;
  const vague = outside.some(({ day, step }) => day === null && step === null);
  return {
    sentence,
    speaker,
    tense,
    timed: outside.length > 0,
    day: tense === "perfect" && vague ? null : nearest,
  };
}

/** Days go on to what is told in the simple past, from the same speaker or within an occasion. */
function carriedOn(sayings: readonly Saying[], story: Story): (string | null)[] {
  const last = new Map<string, string | null>();
  const order = sayings
    .map((_, i) => i)
    .sort((a, b) => (sayings[a]?.sentence ?? 0) - (sayings[b]?.sentence ?? 0));
  const days: (string | null)[] = sayings.map((saying) => saying.day);
  for (const i of order) {
    const saying = sayings[i];
    if (!saying) continue;
    const may = !saying.day && !saying.timed && saying.tense === "past";
    const known = saying.speaker ? last.get(saying.speaker) : undefined;
    if (may) days[i] = known === undefined ? (story.occasions[saying.sentence] ?? null) : known;
    if (saying.speaker && (days[i] || saying.timed)) last.set(saying.speaker, days[i] ?? null);
  }
  return days;
}

/** The lead tells first what the next sentences date; so does a sentence right before them. */
function carriedBack(sayings: readonly Saying[], days: readonly (string | null)[]): (string | null)[] {
  return days.map((day, i) => {
    const saying = sayings[i];
    if (day || !saying?.speaker || saying.timed || saying.tense === "present") return day;
    const reach = saying.sentence === 0 ? Number.POSITIVE_INFINITY : saying.sentence + 2;
    const next = sayings
      .filter(
        ({ speaker, sentence }) =>
          speaker === saying.speaker && sentence > saying.sentence && sentence <= reach,
      )
      .sort((a, b) => a.sentence - b.sentence)
      .find((other) => other.day !== null || other.timed);
    return next?.day ?? null;
  });
}

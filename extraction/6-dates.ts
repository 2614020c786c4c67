import type { Attribution, ReadText, Saying, Speaking } from "#domain/extraction";
import { type Span, wordsOf } from "#domain/span";
import { plainWord, type Story, storyOf } from "./6-dates/story";
import { type Tense, tenseOf, tokenAt } from "./6-dates/tense";
import { shifted } from "./6-dates/times";

/** What is known of an attribution before days are carried from one to another. */
interface Told {
  readonly sentence: number;
  /** who speaks, as one key: a person's last name, or a body and the word for its voice; null where nobody is named */
  readonly who: string | null;
  readonly person: boolean;
  readonly tense: Tense;
  /** its sentence names a time, if not a day, outside the words that are attributed */
  readonly timed: boolean;
  /** the day that its own sentence gives */
  readonly day: string | null;
  /** how that day was read, or why none was */
  readonly reason: string;
}

/**
 * Stage 6. The day on which each attribution was said and how it was read, in their order; no day where the text does not tell.
 * A day in the reporting words counts first, back from the day of publication. Else what is told in the simple past
 * goes on from the same speaker's last day, or from the occasion (a meeting, a call) that the article dated last; a
 * lead, or a sentence right before, takes the day that the same speaker's next words give.
 */
export function sayingDays(
  read: ReadText,
  attributions: readonly Attribution[],
  speakings: readonly Speaking[],
  published: string | null,
): Saying[] {
  const story = storyOf(read, attributions, published);
  const sayings = attributions.map((attribution, i) => toldOf(read, attribution, speakings[i], story));
  return carriedBack(sayings, carriedOn(sayings, story));
}

/** Two ways to print a person's name have their last word in common; a body speaks on through the same voice. */
function keyOf(read: ReadText, attribution: Attribution, speaking: Speaking | undefined): string | null {
  const person = speaking?.speaker?.name;
  if (person) return plainWord(person.split(/\s+/u).at(-1) ?? person);
  const source = attribution.source.at(-1);
  const voice = source ? wordsOf(read.text, source).split(/\s+/u).at(-1) : undefined;
  const body = speaking?.actors.map(({ name }) => name).join("+");
  return voice && body ? `${body} ${plainWord(voice)}` : null;
}

function toldOf(
  read: ReadText,
  attribution: Attribution,
  speaking: Speaking | undefined,
  story: Story,
): Told {
  const place = attribution.cue[0] ?? attribution.content[0] ?? [0, 0];
  const sentence = read.tokens[tokenAt(read, place[0])]?.sentence ?? 0;
  const outside = story.times[sentence] ?? [];
  const tense = tenseOf(read, attribution);
  const anchor = story.anchors[sentence] ?? null;
  const days = outside.flatMap(({ span, day, step }) => {
    const resolved = step !== null && anchor ? shifted(anchor, step) : day;
    const from = step !== null ? ", counted from the story's day" : "";
    const reason = `“${read.text.slice(...span)}” in its sentence${from}`;
    return resolved ? [{ day: resolved, reason, away: Math.abs(span[0] - place[0]) }] : [];
  });
  const nearest = days.sort((a, b) => a.away - b.away)[0];
  const vague = outside.find(({ day, step }) => day === null && step === null);
  const day = (tense === "perfect" && vague) || tense === "future" ? null : (nearest?.day ?? null);
  const without = vague ? `“${withWordBefore(read, vague.span)}” tells no day` : DAYLESS[tense];
  const reason = (day && nearest?.reason) ?? without;
  const person = Boolean(speaking?.speaker);
  const who = keyOf(read, attribution, speaking);
  return { sentence, who, person, tense, timed: outside.length > 0, day, reason };
}

/** "last | month": words of time with the one before them. */
const withWordBefore = (read: ReadText, [start, end]: Span): string =>
  read.text.slice(read.tokens[Math.max(0, tokenAt(read, start) - 1)]?.start ?? start, end);

/** Why an utterance has no day where its sentence names no time. */
const DAYLESS: Readonly<Record<Tense, string>> = {
  past: "the text tells no day",
  perfect: "told as said until now, not on a day",
  present: "told as held in general, not on a day",
  future: "told as still to come",
};

/** Days go on to what is told in the simple past, from the same speaker or within an occasion. */
function carriedOn(sayings: readonly Told[], story: Story): Saying[] {
  const last = new Map<string, string | null>();
  const order = sayings
    .map((_, i) => i)
    .sort((a, b) => (sayings[a]?.sentence ?? 0) - (sayings[b]?.sentence ?? 0));
  const days: Saying[] = sayings.map(({ day, reason }) => ({ day, reason }));
  let met = 0;
  for (const i of order) {
    const saying = sayings[i];
    if (!saying) continue;
    for (
      let next = story.meetings[met];
      next && next.sentence <= saying.sentence;
      next = story.meetings[++met]
    )
      for (const name of next.names) last.set(name, next.day);
    const may = !saying.day && !saying.timed && saying.tense === "past";
    const known = saying.who ? last.get(saying.who) : undefined;
    const day = known === undefined ? (story.occasions[saying.sentence] ?? null) : known;
    if (may && day) days[i] = { day, reason: known ? SAME_VOICE : SAME_OCCASION };
    if (saying.who && (days[i]?.day || saying.timed)) last.set(saying.who, days[i]?.day ?? null);
  }
  return days;
}

const SAME_VOICE = "the day of what the same source said before, or of the meeting it spoke at";
const SAME_OCCASION = "the day of the meeting or call that is told of";

/** The lead tells first what the next sentences date; so does a sentence right before them. */
function carriedBack(sayings: readonly Told[], days: readonly Saying[]): Saying[] {
  const order = sayings
    .map((_, i) => i)
    .sort((a, b) => (sayings[a]?.sentence ?? 0) - (sayings[b]?.sentence ?? 0));
  const byWho = new Map<string | null, number[]>();
  for (const i of order) {
    const who = sayings[i]?.who ?? null;
    const list = byWho.get(who) ?? [];
    list.push(i);
    byWho.set(who, list);
  }
  return sayings.map((saying, i) => {
    const own = days[i] ?? saying;
    const lead = saying.sentence === 0;
    if (own.day || !saying.who || !saying.person || saying.timed || saying.tense === "future") return own;
    if (saying.tense === "present" && !lead) return own;
    const next = byWho.get(saying.who)?.find((j) => {
      const other = sayings[j];
      return other && other.sentence > saying.sentence && (days[j]?.day || other.timed);
    });
    const day = days[next ?? -1]?.day;
    const near = lead || (sayings[next ?? -1]?.sentence ?? 0) <= saying.sentence + 2;
    return day && near ? { day, reason: "the day of what the same speaker says next" } : own;
  });
}

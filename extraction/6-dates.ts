import type { Attribution, ReadText, Speaking } from "#domain/extraction";
import { wordsOf } from "#domain/span";
import { plainWord, type Story, storyOf } from "./6-dates/story";
import { type Tense, tenseOf, tokenAt } from "./6-dates/tense";
import { shifted } from "./6-dates/times";

/** What is known of an attribution before days are carried from one to another. */
interface Saying {
  readonly sentence: number;
  /** who speaks, as one key: a person's last name, or a body and the word for its voice; null where nobody is named */
  readonly who: string | null;
  readonly person: boolean;
  readonly tense: Tense;
  /** its sentence names a time, if not a day, outside the words that are attributed */
  readonly timed: boolean;
  /** the day that its own sentence gives */
  readonly day: string | null;
}

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
  const story = storyOf(read, attributions, published);
  const sayings = attributions.map((attribution, i) => sayingOf(read, attribution, speakings[i], story));
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

function sayingOf(
  read: ReadText,
  attribution: Attribution,
  speaking: Speaking | undefined,
  story: Story,
): Saying {
  const place = attribution.cue[0] ?? attribution.content[0] ?? [0, 0];
  const sentence = read.tokens[tokenAt(read, place[0])]?.sentence ?? 0;
  const outside = story.times[sentence] ?? [];
  const tense = tenseOf(read, attribution);
  const anchor = story.anchors[sentence] ?? null;
  const days = outside.flatMap(({ span, day, step }) => {
    const resolved = step !== null && anchor ? shifted(anchor, step) : day;
    return resolved ? [{ day: resolved, away: Math.abs(span[0] - place[0]) }] : [];
  });
  const nearest = days.sort((a, b) => a.away - b.away)[0]?.day ?? null;
  const vague = outside.some(({ day, step }) => day === null && step === null);
  const day = (tense === "perfect" && vague) || tense === "future" ? null : nearest;
  const person = Boolean(speaking?.speaker);
  return { sentence, who: keyOf(read, attribution, speaking), person, tense, timed: outside.length > 0, day };
}

/** Days go on to what is told in the simple past, from the same speaker or within an occasion. */
function carriedOn(sayings: readonly Saying[], story: Story): (string | null)[] {
  const last = new Map<string, string | null>();
  const order = sayings
    .map((_, i) => i)
    .sort((a, b) => (sayings[a]?.sentence ?? 0) - (sayings[b]?.sentence ?? 0));
  const days: (string | null)[] = sayings.map((saying) => saying.day);
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
    if (may) days[i] = known === undefined ? (story.occasions[saying.sentence] ?? null) : known;
    if (saying.who && (days[i] || saying.timed)) last.set(saying.who, days[i] ?? null);
  }
  return days;
}

/** The lead tells first what the next sentences date; so does a sentence right before them. */
function carriedBack(sayings: readonly Saying[], days: readonly (string | null)[]): (string | null)[] {
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
    const day = days[i] ?? null;
    const lead = saying.sentence === 0;
    if (day || !saying.who || !saying.person || saying.timed || saying.tense === "future") return day;
    if (saying.tense === "present" && !lead) return null;
    const next = byWho.get(saying.who)?.find((j) => {
      const other = sayings[j];
      return other && other.sentence > saying.sentence && (days[j] || other.timed);
    });
    const other = sayings[next ?? -1];
    if (next === undefined || !other) return null;
    return lead || other.sentence <= saying.sentence + 2 ? (days[next] ?? null) : null;
  });
}

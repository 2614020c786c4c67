import type { Attribution, ReadText, Speaking } from "#domain/extraction";
import { mentionsIn, tokenAt } from "#domain/reading";
import type { Cast, Mention } from "./cast";
import { describedPerson } from "./described-person";
import { type Previous, withoutSource } from "./missing";
import { bodiesOf } from "./source-bodies";
import { groupBefore, unnamed } from "./source-groups";
import { paperOf } from "./source-papers";
import { personOf } from "./source-people";
import { wordsOf } from "./source-words";
import { answer, HEARSAY, type Source, settle } from "./sourcing";

/** Names have at most so many tokens. */
const REACH = 9;

/** Who speaks in one attribution. `previous` is the last attribution with a source before it. */
export function readSource(
  read: ReadText,
  attribution: Attribution,
  cast: Cast,
  previous: Previous | null,
): Speaking {
  const [span] = attribution.source;
  const cueText = attribution.cue.map(([start, end]) => read.text.slice(start, end)).join(" ");
  if (!span)
    return (
      withoutSource(read, attribution, cast, previous) ??
      answer(null, [], HEARSAY.test(cueText) ? "hearsay" : "record", "the text names no source")
    );
  const text = read.text.slice(...span);
  const [from, to] = [span[0] + text.length - text.trimStart().length, span[0] + text.trimEnd().length];
  const [first, last] = widened(read, cast, tokenAt(read, from), tokenAt(read, to - 1) + 1);
  const source: Source = {
    read,
    cast,
    first,
    last,
    mentions: mentionsIn(cast.mentions, [read.tokens[first]?.start ?? 0, read.tokens[last - 1]?.end ?? 0]),
  };
  const speaking =
    antecedent(source) ??
    pluralBefore(source, previous) ??
    describedPerson(source) ??
    paperOf(source, previous) ??
    personOf(source) ??
    bodiesOf(source) ??
    unnamed(source, previous);
  return settle(source, speaking, cueText, previous);
}

/** A source that begins or ends inside a name takes the whole of it. */
function widened(
  read: ReadText,
  { mentions }: Cast,
  first: number,
  last: number,
): [first: number, last: number] {
  const end = Math.max(first + 1, last);
  const near = around(read, mentions, first - REACH, end + REACH).filter(
    ({ form }) => form !== "description",
  );
  const covers = (at: number) => (mention: Mention) => mention.first < at && at < mention.last;
  return [near.find(covers(first))?.first ?? first, near.find(covers(end))?.last ?? end];
}

/** The mentions among the tokens `[first, last)`. */
const around = (read: ReadText, mentions: readonly Mention[], first: number, last: number): Mention[] =>
  mentionsIn(mentions, [
    read.tokens[Math.max(0, first)]?.start ?? 0,
    read.tokens[Math.min(read.tokens.length, last) - 1]?.end ?? 0,
  ]);

/** "who", "which", "that", "whose": the mention just before. */
function antecedent({ read, cast, first, last }: Source): Speaking | null {
  if (last - first > 1 || !/^(?:who|which|that|whose|whom)$/i.test(read.tokens[first]?.text ?? ""))
    return null;
  const group = groupBefore(read, cast, first);
  if (group) return group;
  const near = around(read, cast.mentions, first - 16, first).filter((mention) => !mention.place);
  const human = /^who/i.test(read.tokens[first]?.text ?? "");
  const mention = (human ? near.filter((one) => one.who && one.form === "name").at(-1) : null) ?? near.at(-1);
  return mention
    ? answer(mention.who, mention.actors, "record", `relative clause on "${wordsOf(read, mention)}"`)
    : null;
}

/** "they" after several who spoke jointly, or after a group: the same again. */
function pluralBefore({ read, first, last }: Source, previous: Previous | null): Speaking | null {
  if (last - first > 1 || !/^(?:they|their|them|theirs)$/i.test(read.tokens[first]?.text ?? "")) return null;
  const cue = previous?.attribution.cue[0];
  if (!previous || !cue || previous.speaking.speaker || previous.speaking.actors.length === 0) return null;
  const away = (read.tokens[first]?.sentence ?? 0) - (read.tokens[tokenAt(read, cue[0])]?.sentence ?? 0);
  return away >= 0 && away <= 2 ? { ...previous.speaking, reason: "those who spoke before" } : null;
}

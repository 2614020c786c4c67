import type { ReadText, Token } from "#domain/extraction";
import type { CueReading, Piece } from "../model/stage-two";
import { isVerb, mainVerb } from "./main-verb";
import { type NominalAct, nominalActs } from "./nominal-acts";
import { withOwnSubject } from "./own-subject";
import { quotedAs } from "./quoted-as";
import { sameSubject } from "./same-subject";
import { withoutDay } from "./saying-day";
import { wholeClause } from "./whole-clause";

/**
 * "The minister summoned the envoy to complain of …", "The envoy rejected it, saying …": who speaks is the subject, not all that
 * stands before.
 */
function subjectOnly(tokens: readonly Token[], { cue, source }: CueReading): readonly Piece[] {
  const participle = tokens[cue.start - 1]?.text === "," && /ing$/.test(tokens[cue.start]?.text ?? "");
  if (tokens[cue.start]?.text !== "to" && !participle) return source;
  return source.map(([start, end]): Piece => {
    if (end > cue.start) return [start, end];
    let last = start + 1;
    const verb = (at: number): boolean => isVerb(tokens[at]) && !/^\p{Lu}/u.test(tokens[at]?.text ?? "");
    while (last < end && !verb(last) && (participle || tokens[last]?.text !== ",")) last += 1;
    return [start, last];
  });
}

/** "According to police, …": the cue is those two words, and who is named after them the source. */
function accordingTo(tokens: readonly Token[], reading: CueReading): CueReading {
  const { cue } = reading;
  const at = cue.start;
  if (tokens[at]?.text.toLowerCase() !== "according" || tokens[at + 1]?.text !== "to") return reading;
  if (cue.end === at + 2 && reading.source.length > 0) return reading;
  let end = at + 2;
  const within = (i: number): boolean =>
    tokens[i]?.sentence === tokens[at]?.sentence && !/^[,.;:]$/.test(tokens[i]?.text ?? "");
  while (end < tokens.length && within(end)) end += 1;
  if (end === at + 2) return reading;
  const clear = ([from, to]: Piece): Piece[] => {
    if (to <= at || from >= end) return [[from, to]];
    const parts: Piece[] = [
      [from, at],
      [tokens[end]?.text === "," ? end + 1 : end, to],
    ];
    return parts.filter(([a, b]) => b > a);
  };
  const content = reading.content.flatMap(clear);
  return { ...reading, cue: { ...cue, end: at + 2 }, source: [[at + 2, end]], content };
}

/** "The warning that talks may fail was ignored": what is said of the act itself is no part of its content. */
function ofNoun({ tokens, sentences }: ReadText, reading: CueReading): CueReading {
  const { cue, content } = reading;
  const [only] = content;
  const sentence = sentences[tokens[cue.start]?.sentence ?? 0];
  if (!only || !sentence || content.length > 1 || only[0] < cue.end) return reading;
  if (tokens[only[0]]?.text.toLowerCase() !== "that") return reading;
  if (tokens.slice(sentence.first, only[0]).some((token) => isVerb(token))) return reading;
  const end = mainVerb(tokens, [only[0] + 1, Math.min(only[1], sentence.last)]);
  return end < only[1] ? { ...reading, content: [[only[0], end]] } : reading;
}

const touch = ([a, b]: Piece, [from, to]: Piece): boolean => a < to && from < b;

/** A reading that begins its content where a nominal act does, and mistakes who speaks for what is done. */
function asAct(acts: readonly NominalAct[], reading: CueReading): CueReading {
  const { cue, content } = reading;
  const act = acts.find(
    (one) => content[0]?.[0] === one.content[0] && touch([cue.start, cue.end], [one.cue[0], one.source[1]]),
  );
  if (!act) return reading;
  return { ...reading, cue: { ...cue, start: act.cue[0], end: act.cue[1] }, source: [act.source] };
}

/** A cue ends where its content begins. */
function upToContent(reading: CueReading): CueReading {
  const { cue, content } = reading;
  const inside = content.find(([start]) => start > cue.start && start < cue.end);
  return inside ? { ...reading, cue: { ...cue, end: inside[0] } } : reading;
}

/** Puts right what the chains get wrong at the edges of a source, a cue or a content, where grammar leaves no doubt. */
export function clearEdges(read: ReadText, readings: readonly CueReading[]): CueReading[] {
  const acts = nominalActs(read);
  const told = readings.map((reading) => quotedAs(read.tokens, reading));
  return sameSubject(read.tokens, told)
    .map((reading) => ofNoun(read, asAct(acts, accordingTo(read.tokens, upToContent(reading)))))
    .map((reading, _, all) => wholeClause(read, withOwnSubject(read, reading), all))
    .map((reading) => ({
      ...reading,
      source: subjectOnly(read.tokens, reading).map((piece) => withoutDay(read.tokens, piece)),
    }))
    .filter(({ content }) => content.length > 0);
}

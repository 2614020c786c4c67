import type { Attribution, ReadText, Token } from "#domain/extraction";
import type { Span } from "#domain/span";
import type { Piece } from "../model/stage-two";
import { isVerb, mainVerb } from "./main-verb";
import { withoutDay } from "./saying-day";

/** Nouns of acts of speech that take "by" or "from" somebody, and "that". */
const ACT_NOUNS: ReadonlySet<string> = new Set(
  `accusation allegation assertion assurance charge claim complaint concession confirmation contention declaration
  demand denial insistence pledge promise proposal report statement suggestion threat testimony vow warning`.split(
    /\s+/,
  ),
);

const isActNoun = ({ text }: Token): boolean => ACT_NOUNS.has(text.toLowerCase().replace(/s$/, ""));

/** An act told by a noun: "allegations by opposition leaders that the vote was rigged". */
export interface NominalAct {
  readonly cue: Piece;
  readonly source: Piece;
  readonly content: Piece;
}

const ofName = ({ pos, text }: Token): boolean =>
  /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(pos) && !/^(?:that|which|who)$/i.test(text);

/** "the departing envoy": a participle between an article and its noun. */
const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  /(?:ing|ed)$/.test(tokens[at]?.text ?? "") && tokens[at - 1]?.pos === "DET";

function actAt({ tokens, sentences }: ReadText, i: number): NominalAct | null {
  const noun = tokens[i];
  if (!noun || !isActNoun(noun)) return null;
  if (!/^(?:by|from)$/.test(tokens[i + 1]?.text ?? "")) return null;
  const sentence = sentences[noun.sentence];
  const last = sentence?.last ?? i;
  let end = i + 2;
  for (
    let token = tokens[end];
    end < last && token && (ofName(token) || isParticiple(tokens, end) || /^['’]s$/.test(token.text));
    token = tokens[end]
  )
    end += 1;
  if (end === i + 2 || end >= last || tokens[end]?.text !== "that") return null;
  const stop = tokens[last - 1]?.pos === "PUNCT" ? last - 1 : last;
  const led = tokens.slice(sentence?.first, i).some(({ pos }) => pos === "VERB" || pos === "AUX");
  const until = led ? stop : mainVerb(tokens, [end + 1, stop]);
  return { cue: [i, i + 2], source: [i + 2, end], content: [end, until] };
}

/** The acts a text tells of by a noun with "by" or "from" and "that". */
export function nominalActs(read: ReadText): NominalAct[] {
  return read.tokens.map((_, i) => actAt(read, i)).filter((act) => act !== null);
}

/** "accusations that its jets flew over islands, pointing at Greece": acts whose author is left out; up to a participle. */
function unowned({ tokens, sentences }: ReadText): Pick<NominalAct, "cue" | "content">[] {
  return tokens.flatMap((noun, i) => {
    if (!isActNoun(noun) || tokens[i + 1]?.text !== "that") return [];
    const last = sentences[noun.sentence]?.last ?? i + 2;
    const participle = tokens.findIndex(
      ({ text }, at) => at > i + 3 && at < last && text === "," && /ing$/.test(tokens[at + 1]?.text ?? ""),
    );
    const stop = tokens[last - 1]?.pos === "PUNCT" ? last - 1 : last;
    return [{ cue: [i, i + 1], content: [i + 1, participle > 0 ? participle : stop] }];
  });
}

/** Verbs that turn away what others say. */
const REJECTS = /^(?:reject|deny|dismiss|refute|rebut|dispute|repudiate|rubbish)$/;

/** "The minister on Friday rejected charges by the envoy that …": who turns an act away, where they open the sentence. */
function rejectionOf(
  { tokens, sentences }: ReadText,
  { cue: [noun], content }: Pick<NominalAct, "cue" | "content">,
): NominalAct | null {
  const first = sentences[tokens[noun]?.sentence ?? 0]?.first ?? 0;
  let verb = noun - 1;
  while (verb > first && ofName(tokens[verb] as Token) && !isVerb(tokens[verb])) verb -= 1;
  if (!isVerb(tokens[verb]) || !REJECTS.test(tokens[verb]?.lemma ?? "")) return null;
  let start = verb;
  while (/^(?:AUX|ADV)$/.test(tokens[start - 1]?.pos ?? "")) start -= 1;
  const dash = tokens.slice(first, start).findLastIndex(({ text }) => /^[-–—]$/.test(text));
  const [from, until] = withoutDay(tokens, [first + dash + 1, start]);
  if (until <= from || tokens.slice(from, until).some((token) => isVerb(token))) return null;
  return { cue: [start, verb + 1], source: [from, until], content: [verb + 1, content[1]] };
}

const overlap = ([a, b]: Span, [from, to]: Span): boolean => a < to && from < b;

/** Those of them that no attribution found so far speaks of, and those that turn one away. */
export function furtherActs(read: ReadText, found: readonly Attribution[]): Attribution[] {
  const span = ([start, end]: Piece): Span => [
    read.tokens[start]?.start ?? 0,
    read.tokens[end - 1]?.end ?? 0,
  ];
  const acts = nominalActs(read);
  const rejections = [...acts, ...unowned(read)]
    .map((act) => rejectionOf(read, act))
    .filter((act) => act !== null);
  const taken = found.flatMap(({ source, cue }) => [...source, ...cue]);
  const cues = found.flatMap(({ cue }) => cue);
  return [...acts, ...rejections]
    .map(({ cue, source, content }) => ({
      source: [span(source)],
      cue: [span(cue)],
      content: [span(content)],
      confidence: 0.5,
    }))
    .filter(
      ({ cue }, at) =>
        !(at < acts.length ? taken : cues).some((other) => cue.some((words) => overlap(words, other))),
    );
}

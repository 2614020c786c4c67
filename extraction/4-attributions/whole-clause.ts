import type { ReadText } from "#domain/extraction";
import type { CueReading } from "../model/stage-two";
import { isVerb } from "./main-verb";

/** Where the content that holds a cue ends, or its sentence, without the stop. */
function endAround({ tokens, sentences }: ReadText, cue: number, others: readonly CueReading[]): number {
  const around = others.flatMap(({ content }) => content).find(([start, end]) => start <= cue && cue < end);
  const last = around?.[1] ?? sentences[tokens[cue]?.sentence ?? 0]?.last ?? cue;
  return tokens[last - 1]?.pos === "PUNCT" && !/["”’]/.test(tokens[last - 1]?.text ?? "") ? last - 1 : last;
}

/** Nouns whose clause often lacks its "that": "denied accusations it paid". */
const CHARGES = /^(?:accusation|allegation|claim|charge|report|suggestion|rumou?r)$/i;

/**
 * A content that breaks off before its clause has a verb goes on: "said that after the vote, …", "maintains that the poll,
 * which …", "dismissed the claim that …". `others` are all readings of the text.
 */
export function wholeClause(read: ReadText, reading: CueReading, others: readonly CueReading[]): CueReading {
  const { tokens } = read;
  const { cue, content } = reading;
  const [only] = content;
  if (!only || content.length > 1 || only[0] < cue.end) return reading;
  const words = tokens.slice(...only);
  if (words.some(({ quoted }) => quoted)) return reading;
  const links = /^that$/i.test(words.at(-1)?.text ?? "") && only[1] > only[0] + 1;
  const noun = tokens[only[1] - 2]?.lemma ?? "";
  const bare =
    words.length > 1 && words.at(-1)?.pos === "PRON" && CHARGES.test(noun) && isVerb(tokens[only[1]]);
  const opens =
    /^that$/i.test(words[0]?.text ?? "") &&
    tokens[only[1]]?.text === "," &&
    !words.slice(2).some((token) => isVerb(token));
  if (!links && !opens && !bare) return reading;
  const end = endAround(
    read,
    cue.start,
    others.filter((other) => other.cue.start !== cue.start),
  );
  return end > only[1] ? { ...reading, content: [[only[0], end]] } : reading;
}

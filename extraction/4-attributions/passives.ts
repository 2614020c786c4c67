import type { ReadText, Token } from "#domain/extraction";
import { SPOKEN_TO } from "../lexicon/cues";
import type { CueReading, Piece } from "../model/stage-two";

/** Verbs whose passive raises the subject of what is said: "is alleged to have paid". */
const RAISED = /^(?:alleged|said|reported|believed|thought|suspected|rumou?red|known|understood)$/i;

/** The participle of a passive cue ("has been accused of"), by its number; -1 for an active one. */
function passiveParticiple(tokens: readonly Token[], { cue }: CueReading): number {
  for (let i = cue.start; i < cue.end; i += 1) {
    const token = tokens[i];
    const raised = RAISED.test(token?.text ?? "") && tokens[i + 1]?.text === "to";
    if (!token || !(raised || SPOKEN_TO.has(token.lemma)) || /ing$/i.test(token.text)) continue;
    let before = i - 1;
    while (tokens[before]?.pos === "ADV" || tokens[before]?.pos === "PART") before -= 1;
    const auxiliary = tokens[before];
    const be = auxiliary?.lemma === "be" || auxiliary?.lemma === "get";
    if (be && auxiliary.sentence === token.sentence) return i;
  }
  return -1;
}

/** The noun phrase after "by", where that word follows the participle at once. */
function agentAfter(tokens: readonly Token[], participle: number): Piece | null {
  if (tokens[participle + 1]?.text.toLowerCase() !== "by") return null;
  const start = participle + 2;
  let end = start;
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(tokens[end]?.pos ?? "") || tokens[end]?.text === "'s")
    end += 1;
  return end > start ? [start, end] : null;
}

/** In the passive the subject does not speak: "the minister has been accused of" names no source, or one after "by". */
export function turnPassives({ tokens }: ReadText, readings: readonly CueReading[]): CueReading[] {
  return readings.map((reading) => {
    const participle = passiveParticiple(tokens, reading);
    if (participle < 0) return reading;
    const agent = agentAfter(tokens, participle);
    if (!agent) return { ...reading, source: reading.source.filter(([start]) => start > participle) };
    const outside = ([start, end]: Piece): Piece => [
      start < agent[1] && end > agent[0] ? agent[1] : start,
      end,
    ];
    const content = reading.content.map(outside).filter(([start, end]) => end > start);
    return content.length > 0 ? { ...reading, source: [agent], content } : { ...reading, source: [agent] };
  });
}

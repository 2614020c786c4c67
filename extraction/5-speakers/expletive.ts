import type { ReadText } from "#domain/extraction";
import { bare } from "./runs";

const BE = /^(?:is|was|be|been|['’]s|has|had|would|will|may|might|could|also|not|n't|n’t)$/;
/** What may be said of an act, not of a body: "it is fair to say". */
const OF_ACTS =
  /^(?:fair|unfair|clear|unclear|hard|difficult|easy|important|possible|impossible|necessary|unnecessary|wrong|right|good|best|better|safe|tempting|worth|time|common|reasonable|customary)$/;
/** What becomes of a fact: "it was revealed that". */
const OF_FACTS =
  /^(?:revealed|reported|disclosed|announced|discovered|learned|known|unknown|clear|unclear|true|untrue|likely|unlikely|possible|impossible|obvious|evident|apparent|noteworthy|unfortunate)$/;

/** "it is fair to say", "when it was revealed in March that": does the "it" at this token stand for nothing? */
export function isExpletive(read: ReadText, at: number): boolean {
  let next = at + 1;
  while (BE.test(read.tokens[next]?.text ?? "")) next++;
  if (next === at + 1) return false;
  const word = bare(read.tokens[next]);
  const behind = read.tokens.slice(next + 1, next + 6).map(bare);
  if (OF_ACTS.test(word) && /^(?:to|for)$/.test(behind[0] ?? "")) return true;
  return OF_FACTS.test(word) && behind.some((one) => /^(?:that|how|whether|if)$/.test(one));
}

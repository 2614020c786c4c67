import type { Reading } from "./reading";

const EACH_OTHER = /^\W*(?:each other|one another|the other(?: side| party)?)\b/i;
/** "traded accusations", "exchanged barbs": both sides do what the noun says. */
const TRADED =
  /\b(?:trad|exchang|swapp?)(?:e|es|ed|ing)\b(?: \w+){0,2} (?:accusations?|blame|barbs?|threats?|insults?|charges|allegations|recriminations|criticisms?|warnings|jibes|words|claims|denunciations)\b/i;

/** "accuse each other of", "blamed one another", "traded accusations": several who speak at once, each about the others. */
export function isMutual({ read, attribution, speaking, spans }: Reading): boolean {
  const cue = attribution.cue.at(-1);
  if (!cue || speaking.actors.length < 2) return false;
  const behind = read.text.slice(cue[1], cue[1] + 40);
  const whole = read.text.slice(attribution.cue[0]?.[0] ?? cue[0], Math.max(cue[1], spans[0]?.[0] ?? 0) + 30);
  return EACH_OTHER.test(behind) || TRADED.test(whole.slice(0, 80));
}

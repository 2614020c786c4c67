import type { Attribution, ReadText, Token } from "#domain/extraction";

/** Does the cue tell of one occasion, of what has been said until now, of what is held in general, or of what is to come? */
export type Tense = "past" | "perfect" | "present" | "future";

const HAVE = new Set(["has", "have", "'ve", "’ve", "having"]);
const PRESENT_AUXILIARY = new Set(["is", "are", "does", "do", "can"]);
const FUTURE_AUXILIARY = new Set(["to", "will", "would", "shall", "may", "might", "should", "must"]);

/** Index of the first token that ends behind an offset, by bisection. */
export function tokenAt(read: ReadText, offset: number): number {
  let low = 0;
  let high = read.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((read.tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "claims", "claim": a verb as the dictionary has it, or with the ending of the third person. */
const isPresent = ({ text, lemma }: Token): boolean => {
  const [word, base] = [text.toLowerCase(), lemma.toLowerCase()];
  return word === base || word.endsWith("s");
};

/** "has offered to help and argued": does a verb right behind "and" share the auxiliary of one before it? */
function sharesPerfect(read: ReadText, first: number): boolean {
  const sentence = read.tokens[first]?.sentence;
  const before = read.tokens
    .slice(Math.max(0, first - 18), first)
    .filter((token) => token.sentence === sentence && !token.quoted);
  const joined = before.findLast((token) => token.pos !== "ADV")?.text.toLowerCase();
  if (joined !== "and" && joined !== "but") return false;
  const verbs = before.filter((token) => token.pos === "VERB" || token.pos === "AUX");
  return verbs.some((token) => HAVE.has(token.text.toLowerCase()));
}

/** The tense of an attribution's cue; a participle, a noun or "according to" counts as past. */
export function tenseOf(read: ReadText, { cue }: Attribution): Tense {
  const span = cue[0];
  if (!span) return "past";
  const first = tokenAt(read, span[0]);
  const words = read.tokens.slice(first, tokenAt(read, cue.at(-1)?.[1] ?? span[1]));
  const sentence = read.tokens[first]?.sentence;
  const before = read.tokens
    .slice(Math.max(0, first - 3), first)
    .filter((token) => token.sentence === sentence && !token.quoted && token.pos !== "PUNCT");
  const helpers = [...before, ...words].map((token) => token.text.toLowerCase());
  if (helpers.some((word) => HAVE.has(word)) || sharesPerfect(read, first)) return "perfect";
  if (before.slice(-2).some((token) => FUTURE_AUXILIARY.has(token.text.toLowerCase()))) return "future";
  const verb = words.findLast((token) => token.pos === "VERB");
  if (helpers.some((word) => PRESENT_AUXILIARY.has(word))) return "present";
  if (!verb) return "past";
  return isPresent(verb) ? "present" : "past";
}

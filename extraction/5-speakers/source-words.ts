import type { ReadText, Token } from "#domain/extraction";
import type { Mention } from "./cast";
import { bare } from "./runs";
import type { Source } from "./sourcing";

const NOT_HEADS = new Set(
  "to in at from with on near by after before against about during over under".split(" "),
);

export const wordsOf = (read: ReadText, mention: Mention): string => read.text.slice(...mention.span);

/** Does the word before make a complement of what follows? */
export const isPreposition = (token: Token | undefined): boolean => NOT_HEADS.has(bare(token));

/** Is the mention the complement of a preposition, so that it does not head the source? */
export function governed({ read, first }: Source, mention: Mention): boolean {
  let at = mention.first - 1;
  while (at > first && (read.tokens[at]?.pos === "DET" || read.tokens[at]?.pos === "ADJ")) at--;
  const led = bare(read.tokens[at]) === "by" && read.tokens[at - 1]?.pos !== "NOUN";
  return at >= first && (isPreposition(read.tokens[at]) || (at > first && led));
}

/** The noun after a name that it only stands beside: "Sanders supporters", "Trump's campaign". */
export function headAfter({ read, last }: Source, mention: Mention): string | null {
  let at = mention.last;
  if (/^['’]s?$/.test(read.tokens[at]?.text ?? "")) at++;
  let head: string | null = null;
  while (at < last && ["NOUN", "PROPN", "ADJ"].includes(read.tokens[at]?.pos ?? ""))
    head = bare(read.tokens[at++]);
  return head;
}

/** Do only names, commas and "and" stand between two mentions? */
export function joined(read: ReadText, from: number, to: number): boolean {
  const between = read.tokens.slice(from, to);
  return (
    between.length < 8 &&
    between.some((token) => /^(?:and|,|&)$/.test(token.text)) &&
    between.every((token) => token.pos !== "VERB" && !/^(?:who|which|that|of|for|to)$/.test(token.text))
  );
}

/** The words of the source up to a preposition, a comma or a relative clause; its last word is the head. */
export function nounPhrase({ read, first, last }: Source): readonly Token[] {
  const words = read.tokens.slice(first, last);
  const stop = words.findIndex(
    (token, at) =>
      at > 0 && (token.pos === "ADP" || token.text === "," || /^(?:who|which|that)$/.test(token.text)),
  );
  const clause = words.findIndex(
    (token, at) =>
      at > 1 && token.pos === "VERB" && /(?:ed|ing)$/.test(token.text) && words[at - 1]?.pos === "NOUN",
  );
  const ends = [stop, clause].filter((at) => at > 0);
  return words.slice(0, ends.length > 0 ? Math.min(...ends) : words.length);
}

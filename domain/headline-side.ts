/** Whose words a headline takes up: of the charges in its article, of the replies, of both alike, or of neither. */
export type HeadlineSide = "charge" | "reply" | "both" | "neither";

/** Shorter words say nothing of their own. */
const SHORTEST = 4;
/** Forms of one word share so many letters at their beginning. */
const STEM = 5;

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)]
      .map(([word]) => word)
      .filter((word) => word.length >= SHORTEST)
      .map((word) => word.slice(0, STEM)),
  );

/** As many words of its own a headline must share with a side. */
const ENOUGH = 2;

/**
 * The side of a headline: that with which it shares more words, two at least. A rule over words, not a judgement: it is
 * named where it is shown. Without a headline, or without charges and replies, neither.
 */
export function headlineSide(
  title: string | null,
  charges: readonly string[],
  replies: readonly string[],
): HeadlineSide {
  const headline = [...stemsOf(title ?? "")];
  const sharedWith = (texts: readonly string[]) => {
    const stems = stemsOf(texts.join(" "));
    return headline.filter((stem) => stems.has(stem)).length;
  };
  const [charge, reply] = [sharedWith(charges), sharedWith(replies)];
  if (Math.max(charge, reply) < ENOUGH) return "neither";
  if (charge === reply) return "both";
  return charge > reply ? "charge" : "reply";
}

export const HEADLINE_WORDS: Readonly<Record<HeadlineSide, string>> = {
  charge: "headline in the words of the charge",
  reply: "headline in the words of the reply",
  both: "headline in the words of both",
  neither: "headline in the words of neither",
};

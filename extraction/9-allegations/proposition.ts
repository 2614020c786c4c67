import type { Charge } from "./charge";

const GERUND = /^(?:(?:\w+ly|openly|secretly)\s+)?(\w+ing)\b/i;
const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|did|does|do|could|can|may|might|should|must|\w{3,}(?:ed|s))\b/;

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;

/** Without marks, spaces in order, no stop at the end. */
const plain = (text: string): string =>
  text
    .replace(/["“”«»]/g, "")
    .replace(/\s+/g, " ")
    .replace(/[\s.,;:…]+$/, "")
    .trim();

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A wording is clear when it names the accused, states something and is neither a scrap nor a speech. */
function clarity(charge: Charge): number {
  const text = plain(charge.text);
  const words = text.split(" ").length;
  const named = charge.accused.some((name) => charge.named.includes(name));
  const speech = /\b(?:I|we|my|our|you|your)\b|\?|…/i.test(text);
  return (
    (FINITE.test(text) ? 1 : 0) +
    (named ? 1 : 0) +
    (speech ? -1.5 : 0) -
    Math.abs(words - 14) / 20 +
    charge.confidence * 0.3
  );
}

/**
 * A proposition a person can read: the clearest wording, with the accused as its subject. A gerund gets its subject back
 * ("secretly aiding Moscow" said of China: "China is secretly aiding Moscow"), a noun phrase is put behind the name.
 */
export function propositionOf(charges: readonly Charge[]): string {
  const [clearest] = [...charges].sort((a, b) => clarity(b) - clarity(a));
  if (!clearest) return "";
  const text = plain(clearest.text).slice(0, 200);
  const subject = listed(clearest.accused);
  if (!subject) return capital(text);
  if (GERUND.test(text))
    return `${subject} ${clearest.accused.length > 1 ? "are" : "is"} ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  if (FINITE.test(text)) return capital(text.replace(/^(?:he|she|it|they|you)\b/i, subject));
  return `${subject}: ${text}`;
}

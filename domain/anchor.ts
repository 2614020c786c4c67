import { type AlikePassage, alikePassage } from "./alike-passage";
import { CONTEXT_LENGTH, type EvidenceSpan } from "./evidence";
import { type FoldedText, foldedText, occurrencesIn } from "./folded-text";
import type { Span } from "./span";

/**
 * How surely the words of a span were found in another version of their text. `exact`: the very characters; `alike`: the
 * same words in other marks or blanks; `weak`: a guess that a person must look at; `lost`: nothing like them.
 */
export type AnchorStrength = "exact" | "alike" | "weak" | "lost";

export interface AnchoredSpan {
  readonly was: EvidenceSpan;
  readonly place: Span | null;
  readonly strength: AnchorStrength;
}

/** Where the spans of a claim stand in another version. The claim is as sure as the least sure of them. */
export interface AnchoredClaim {
  readonly spans: readonly AnchoredSpan[];
  readonly strength: AnchorStrength;
}

/** May a claim be moved without anybody looking? */
export const isSure = ({ strength }: Pick<AnchoredClaim, "strength">): boolean =>
  strength === "exact" || strength === "alike";

const ORDER: readonly AnchorStrength[] = ["exact", "alike", "weak", "lost"];
const weakest = (spans: readonly AnchoredSpan[]): AnchorStrength =>
  spans.reduce<AnchorStrength>(
    (worst, { strength }) => (ORDER.indexOf(strength) > ORDER.indexOf(worst) ? strength : worst),
    "exact",
  );

/**
 * Finds the evidence of claims again in another version of their text, as Hypothesis does: by the quotation, the 32
 * characters either side of it, and its place. Words that stand there once, among their old neighbours, or within 32
 * characters of where they are to be expected, are found for sure; so are the same words in other quotation marks, dashes
 * or blanks. One word that is another makes a guess, and so does a repeated phrase whose neighbours are gone.
 */
export function anchoring(from: string, to: string): (spans: readonly EvidenceSpan[]) => AnchoredClaim {
  const [old, text] = [foldedText(from), foldedText(to)];
  const shifted = shiftBetween(from, to);
  return (spans) => {
    const found: AnchoredSpan[] = [];
    const lead = [...spans].sort((a, b) => Number(b.role === "content") - Number(a.role === "content"));
    for (const was of lead) {
      const expected = expectedPlace(was, found) ?? shifted(was.start);
      found.push(anchored(was, { old, text, to }, expected));
    }
    const inOrder = spans.flatMap((was) => found.find((one) => one.was === was) ?? []);
    const strength = weakest(inOrder);
    const content = inOrder.filter(({ was }) => was.role === "content");
    if (strength === "lost" && content.some(({ place }) => place))
      return { spans: inOrder, strength: "weak" };
    return { spans: inOrder, strength };
  };
}

/** Where a place would be if all that changed lay between the beginning and the end that two texts share. */
function shiftBetween(from: string, to: string): (start: number) => number {
  const most = Math.min(from.length, to.length);
  let head = 0;
  while (head < most && from[head] === to[head]) head += 1;
  let tail = 0;
  while (tail < most - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail += 1;
  const [was, is] = [from.length - head - tail, to.length - head - tail];
  return (start) => {
    if (start < head) return start;
    if (start >= from.length - tail) return start + to.length - from.length;
    return head + Math.round(((start - head) * is) / Math.max(1, was));
  };
}

/** Parts of a claim keep their distance: where the nearest part that was found moved, the others are looked for. */
function expectedPlace(was: EvidenceSpan, found: readonly AnchoredSpan[]): number | null {
  const near = found
    .filter((one) => one.place && one.strength !== "weak")
    .sort((a, b) => Math.abs(a.was.start - was.start) - Math.abs(b.was.start - was.start))[0];
  return near?.place ? was.start + near.place[0] - near.was.start : null;
}

interface Texts {
  readonly old: FoldedText;
  readonly text: FoldedText;
  /** the new text as it is printed */
  readonly to: string;
}

function anchored(was: EvidenceSpan, { old, text, to }: Texts, expected: number): AnchoredSpan {
  const words = foldedText(was.quotation).text;
  const context = { before: foldedText(was.before).text, after: foldedText(was.after).text };
  const places = occurrencesIn(text.text, words).map((at) => {
    const span: Span = [text.from[at] ?? 0, text.to[at + words.length - 1] ?? to.length];
    const agreed = agreement(text.text, [at, at + words.length], context);
    return { span, agreed, far: Math.abs(span[0] - expected) };
  });
  const [best] = places.sort((a, b) => b.agreed - a.agreed || a.far - b.far);
  if (!best) return guessed(was, { text, to }, expected);
  const unique =
    places.length === 1 && words.length >= CONTEXT_LENGTH && occurrencesIn(old.text, words).length === 1;
  const sure = unique || best.agreed >= HALF || best.far <= CONTEXT_LENGTH;
  const exact = to.slice(...best.span) === was.quotation;
  return { was, place: best.span, strength: sure ? (exact ? "exact" : "alike") : "weak" };
}

/** Share of the old neighbours that must stand beside the words, where nothing else makes their place sure. */
const HALF = 0.5;

interface Context {
  readonly before: string;
  readonly after: string;
}

/** How much of the old neighbours stand beside the words here, 0–1: characters in a row, from the words outward. */
function agreement(text: string, [start, end]: Span, { before, after }: Context): number {
  let left = 0;
  while (left < before.length && text[start - 1 - left] === before[before.length - 1 - left]) left += 1;
  let right = 0;
  while (right < after.length && text[end + right] === after[right]) right += 1;
  return (left + right) / Math.max(1, before.length + after.length);
}

/** A place for words that stand nowhere as they were: the passage most like them, else what stands between their neighbours. */
function guessed(was: EvidenceSpan, { text, to }: Omit<Texts, "old">, expected: number): AnchoredSpan {
  const alike: AlikePassage | null = alikePassage(to, was.quotation, expected);
  const place = alike?.span ?? betweenNeighbours(was, text, expected);
  return { was, place, strength: place ? "weak" : "lost" };
}

/** What stands between the old neighbours of the words, where both are there and not too far from each other. */
function betweenNeighbours(was: EvidenceSpan, text: FoldedText, expected: number): Span | null {
  const [before, after] = [foldedText(was.before).text, foldedText(was.after).text];
  const longest = 2 * was.quotation.length + CONTEXT_LENGTH;
  const near = CONTEXT_LENGTH / 2;
  if (before.length < near || after.length < near) return null;
  const found = occurrencesIn(text.text, before).flatMap((at): Span[] => {
    const start = at + before.length;
    const end = text.text.indexOf(after.slice(0, near), start);
    return end > start && end - start <= longest ? [[text.from[start] ?? 0, text.to[end - 1] ?? 0]] : [];
  });
  return found.sort((a, b) => Math.abs(a[0] - expected) - Math.abs(b[0] - expected))[0] ?? null;
}

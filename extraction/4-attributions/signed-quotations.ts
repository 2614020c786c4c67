import type { Attribution, ReadText } from "#domain/extraction";
import { type Span, wordsOf } from "#domain/span";

/** No signature is longer, and no more of a paragraph's end is looked at. */
const LONGEST = 120;
const OPENS = /^["“”'‘]/;
const CLOSES = /["”’']$/;
/** How a signed quotation ends: "…” ― Ann Cole" or "…” ― Ann Cole, a nurse." */
const SIGNED = /["”’'](\s*)([―—–-]{1,2})(\s*)([^"“”―—–]+)$/u;
/** The signature in a paragraph of its own. */
const SIGNATURE = /^([―—–-]{1,2})(\s*)(.+)$/su;
/** A name of up to five words. */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|la|del|van|von|bin|al) )?\p{Lu}[\p{L}.'’-]*){0,4}(?=[.,]|$)/u;

/** A quotation with its signature; `at` is where the name begins, `words` all from there to the paragraph's end. */
function attribution(quotation: Span, cue: Span, at: number, words: string): Attribution | null {
  const name = words.length <= LONGEST ? NAME.exec(words)?.[0].replace(/\.$/, "") : undefined;
  if (!name) return null;
  return { source: [[at, at + name.length]], cue: [cue], content: [quotation], confidence: 0.7 };
}

function signedIn(text: string, [start, end]: Span, next: Span | undefined): Attribution | null {
  if (!OPENS.test(text.charAt(start))) return null;
  const signed = SIGNED.exec(text.slice(Math.max(start + 1, end - LONGEST), end));
  if (signed) {
    const [whole, before = "", dash = "", after = "", words = ""] = signed;
    const closed = end - whole.length + 1;
    const cue = closed + before.length;
    return attribution([start, closed], [cue, cue + dash.length], cue + dash.length + after.length, words);
  }
  if (!next || !CLOSES.test(text.charAt(end - 1))) return null;
  const [, dash = "", after = "", words = ""] =
    SIGNATURE.exec(wordsOf(text, next).slice(0, LONGEST + 1)) ?? [];
  const cue: Span = [next[0], next[0] + dash.length];
  return dash ? attribution([start, end], cue, cue[1] + after.length, words) : null;
}

const overlap = ([a, b]: Span, [from, to]: Span): boolean => a < to && from < b;

/** Quotations that make a paragraph and are signed with a dash and a name, there or in the next paragraph. */
export function signedQuotations(
  { text, paragraphs }: ReadText,
  found: readonly Attribution[],
): Attribution[] {
  const taken = found.flatMap(({ content }) => content);
  return paragraphs
    .map((paragraph, i) => signedIn(text, paragraph, paragraphs[i + 1]))
    .filter((one) => one !== null)
    .filter(({ content }) => !content.some((span) => taken.some((other) => overlap(span, other))));
}

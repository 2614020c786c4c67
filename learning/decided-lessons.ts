import type { ClaimType } from "#domain/claim";
import type { ReadText } from "#domain/extraction";
import type { Span } from "#domain/span";
import { readText } from "#extraction/3-sentences";
import type { Habits } from "#extraction/model/columns";
import type { Annotated } from "./annotated";
import { goldTokens } from "./gold";
import { type Lesson, lesson } from "./steps";
import { widened } from "./widened";

/** An article that people decided on, with the claims that stand. Offsets are UTF-16 units of the text. */
export interface LearnedArticle {
  readonly id: string;
  readonly text: string;
  readonly claims: readonly {
    readonly id: string;
    readonly type: ClaimType;
    readonly source: readonly Span[];
    readonly cue: readonly Span[];
    readonly content: readonly Span[];
  }[];
}

type DecidedClaim = LearnedArticle["claims"][number];

/** The article as the corpus would mark it: contents with their "that" and the marks of their quotations. */
export function annotated(
  { id, text, claims }: LearnedArticle,
  { quotations }: ReadText = readText(text),
): Annotated {
  const wide = (claim: DecidedClaim) => ({ ...claim, content: widened(text, claim.content, quotations) });
  return { id, text, attributions: claims.map(wide) };
}

const inside = ([start, end]: Span, spans: readonly Span[]): boolean =>
  spans.some(([from, to]) => from <= start && end <= to);

/** Does the claim stand inside another one's content, its cue included? The chains learn the outer layer alone. */
const isNested = (one: DecidedClaim, claims: readonly DecidedClaim[]): boolean =>
  claims.some(
    (other) => other !== one && one.cue.length > 0 && one.cue.every((cue) => inside(cue, other.content)),
  );

const startOf = (spans: readonly Span[]): number => spans[0]?.[0] ?? -1;

/** Claims that one cue makes are one attribution to the chains: their contents stand together. */
function oneACue(attributions: Annotated["attributions"]): Annotated["attributions"] {
  const byCue = new Map<number, Annotated["attributions"][number]>();
  for (const one of attributions) {
    const first = byCue.get(startOf(one.cue));
    const content = [...(first?.content ?? []), ...one.content].sort((a, b) => a[0] - b[0]);
    byCue.set(startOf(one.cue), { ...(first ?? one), content });
  }
  return [...byCue.values()];
}

/**
 * What the chains learn from an article. A claim without a cue says nothing about the words around it, and what stands
 * there is left out: it would teach that there is no claim.
 */
export function chainLesson(article: LearnedArticle, habits: Habits): Lesson {
  const read = readText(article.text);
  const outer = article.claims.filter((one) => !isNested(one, article.claims));
  const { attributions } = annotated({ ...article, claims: outer }, read);
  const told = attributions.filter(({ cue }) => cue.length > 0);
  const gold = goldTokens(read, { ...article, attributions: oneACue(told) });
  const unsure = new Uint8Array(read.tokens.length);
  for (const { cue, content } of attributions)
    if (cue.length === 0)
      read.tokens.forEach((token, i) => {
        if (content.some(([start, end]) => token.start < end && start < token.end)) unsure[i] = 1;
      });
  return lesson(read, gold, habits, 0, unsure);
}

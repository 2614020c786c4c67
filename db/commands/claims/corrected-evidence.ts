import { and, eq } from "drizzle-orm";
import { paragraphAt, paragraphsOf } from "#domain/article";
import type { SpanRole } from "#domain/claim";
import { contentWords, type EvidenceSpan, evidenceOf } from "#domain/evidence";
import { InvalidFailure } from "#domain/failure";
import { modeByMarks } from "#domain/mode";
import { overlaps, type QuotedSpan, type Span, spanHolds } from "#domain/span";
import { quotationsIn } from "#extraction/3-sentences/quotations";
import type { Transaction } from "../../client";
import { articleVersions } from "../../schema/articles";
import type { ClaimState } from "./claim-state";

const PARTS = ["content", "cue", "source"] as const satisfies readonly SpanRole[];

const spanOf = ({ start, end }: QuotedSpan): Span => [start, end];

/** The spans in the order of the text. Throws invalid unless the article says exactly these words at these places. */
function proven(text: string, spans: readonly QuotedSpan[], field: SpanRole): Span[] {
  const inOrder = [...spans].sort((a, b) => a.start - b.start);
  for (const [index, span] of inOrder.entries()) {
    if (!spanHolds(text, span) || !span.quotation.trim())
      throw new InvalidFailure("These words are not in the article at this place. Nothing was saved.", field);
    const previous = inOrder[index - 1];
    if (previous && overlaps(spanOf(previous), spanOf(span)))
      throw new InvalidFailure("Two stretches of words overlap. Nothing was saved.", field);
  }
  return inOrder.map(spanOf);
}

/** The claim with the evidence that was given, checked against the article's text, and what follows from it. */
export async function withEvidence(
  tx: Transaction,
  was: ClaimState,
  given: Partial<Record<(typeof PARTS)[number], readonly QuotedSpan[] | undefined>>,
): Promise<Pick<ClaimState, "spans"> & Pick<ClaimState["claim"], "words" | "mode" | "paragraph">> {
  const { words, mode, paragraph } = was.claim;
  if (PARTS.every((role) => given[role] === undefined)) return { spans: was.spans, words, mode, paragraph };
  const text = await textOf(tx, was);
  const paragraphs = paragraphsOf(text);
  const spans: EvidenceSpan[] = [...was.spans.filter((span) => !PARTS.some((role) => role === span.role))];
  for (const role of PARTS) {
    const own = given[role];
    if (own === undefined) spans.push(...was.spans.filter((span) => span.role === role));
    else spans.push(...evidenceOf(text, role, proven(text, own, role)));
  }
  spans.sort((a, b) => (a.role < b.role ? -1 : a.role > b.role ? 1 : a.ordinal - b.ordinal));
  if (given.content === undefined) return { spans, words, mode, paragraph };
  const content = spans.filter((span) => span.role === "content").map(spanOf);
  return {
    spans,
    words: contentWords(spans),
    mode: modeByMarks(content, quotationsIn(text, paragraphs)),
    paragraph: paragraphAt(paragraphs, content[0]?.[0] ?? 0),
  };
}

/** The text that a claim stands in. */
export async function textOf(tx: Transaction, { claim }: ClaimState): Promise<string> {
  const [version] = await tx
    .select({ text: articleVersions.text })
    .from(articleVersions)
    .where(
      and(eq(articleVersions.workspaceId, claim.workspaceId), eq(articleVersions.id, claim.articleVersionId)),
    );
  if (!version) throw new Error("The text of a claim's article is missing.");
  return version.text;
}

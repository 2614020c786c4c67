import type { ReactNode } from "react";
import type { Coverage } from "#db/queries/coverage";
import type { Quotation } from "#db/queries/quotations";
import type { Answer } from "#domain/answer";
import type { Span } from "#domain/span";
import { Plain } from "../ui/plain";
import { AnswersLine } from "./answers-line";
import { ClaimHead } from "./claim-head";
import { QuotationText } from "./quotation-text";
import { SourceLine } from "./source-line";

interface QuotationItemProps {
  readonly quotation: Quotation;
  /** how far the corpus reaches under the page's filter, for "no reply found in …" */
  readonly coverage: Coverage;
  /** the answer that the charge is counted under toward one accused; without it, the plainest of all its answers */
  readonly answer?: Answer;
  /** where words that were searched for stand in the words */
  readonly hits?: readonly Span[];
  /** a line above it: between whom a charge stands, and how */
  readonly lead?: ReactNode;
}

/** A claim in a list or panel: who, the words, where they stand, and what became of them. */
export function QuotationItem({ quotation, coverage, answer, hits, lead }: QuotationItemProps) {
  return (
    <Plain as="li" className="item">
      {lead}
      <div className={quotation.state === "proposed" ? "unreviewed" : undefined}>
        <ClaimHead quotation={quotation} />
        <QuotationText quotation={quotation} hits={hits} />
        <SourceLine quotation={quotation} />
        <AnswersLine quotation={quotation} coverage={coverage} answer={answer} />
      </div>
    </Plain>
  );
}

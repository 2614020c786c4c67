import type { ReactNode } from "react";
import type { ClaimSearchPage } from "#db/queries/claim-search";
import type { Coverage } from "#db/queries/coverage";
import { QuotationItem } from "../claim/quotation-item";
import { Link } from "../ui/link";
import { Section } from "../ui/section";

interface ClaimsSectionProps {
  readonly title: ReactNode;
  readonly found: ClaimSearchPage;
  /** the whole list */
  readonly href: string;
  readonly coverage: Coverage;
}

/** How many stand here; the rest is in the list. */
export const CLAIMS_SHOWN = 4;

/** The first claims of a list, and the way to all of them. */
export function ClaimsSection({ title, found, href, coverage }: ClaimsSectionProps) {
  if (found.total === 0) return null;
  return (
    <Section title={title} aside={<Link href={href}>All {found.total}</Link>}>
      <ol>
        {found.items.slice(0, CLAIMS_SHOWN).map(({ quotation, pair }) => (
          <QuotationItem
            key={`${quotation.id} ${pair?.accuser.slug} ${pair?.accused.slug}`}
            quotation={quotation}
            coverage={coverage}
            answer={pair?.answer}
          />
        ))}
      </ol>
    </Section>
  );
}

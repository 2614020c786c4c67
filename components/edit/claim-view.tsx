import type { ClaimInArticle } from "#db/queries/claim-in-article";
import type { ClaimSearchPage } from "#db/queries/claim-search";
import type { Coverage } from "#db/queries/coverage";
import type { HistoryEntry } from "#db/queries/history/claim-history";
import type { Quotation } from "#db/queries/quotations";
import type { FormAction } from "#domain/action-result";
import { hrefOfArticle, hrefOfClaim, hrefOfHistory } from "#domain/address";
import { hrefOfSearch } from "#domain/claim-search";
import { ClaimsSection } from "../actor/claims-section";
import { AnswersLine } from "../claim/answers-line";
import { ClaimHead } from "../claim/claim-head";
import { QuotationItem } from "../claim/quotation-item";
import { QuotationText } from "../claim/quotation-text";
import { SourceLine } from "../claim/source-line";
import { HistoryList } from "../history/history-list";
import { Link } from "../ui/link";
import { Section } from "../ui/section";
import { ArticlePane } from "./article-pane";
import { ClaimFacts } from "./claim-facts";
import { ClaimForm } from "./claim-form";
import type { ClaimFormProps } from "./claim-form-props";
import "./claim-view.css";

interface ClaimViewProps {
  readonly found: ClaimInArticle;
  readonly history: readonly HistoryEntry[];
  readonly coverage: Coverage;
  /** the claims it answers and those that answer it */
  readonly others: readonly Quotation[];
  /** other claims in like words */
  readonly similar: ClaimSearchPage;
  /** null for those who may not edit */
  readonly form: Omit<ClaimFormProps, "action" | "queue" | "bench"> | null;
  readonly action: FormAction;
}

/** One claim: its words large, in their paragraph, what it answers and what answers it, and its history. */
export function ClaimView({ found, history, coverage, others, similar, form, action }: ClaimViewProps) {
  const { claim, neighbours } = found;
  const linked = (links: Quotation["answers"]) =>
    others.filter((other) => links.some((link) => link.claimId === other.id));
  return (
    <div className="bench">
      <div className="bench-text">
        <p className="kick mb-2">
          <Link href={hrefOfArticle(claim.article.id, claim.ordinal)}>
            {claim.article.title ?? "Untitled article"}
          </Link>{" "}
          · claim {claim.ordinal} of {neighbours.length}
        </p>
        <h1 className="sr-only">
          Claim {claim.ordinal} of {claim.article.title ?? "an untitled article"}
        </h1>
        <div className={claim.state === "proposed" ? "unreviewed" : undefined}>
          <ClaimHead quotation={claim} />
          <QuotationText quotation={claim} size="md" />
          <SourceLine quotation={claim} />
          <AnswersLine quotation={claim} coverage={coverage} />
        </div>
        <Section title="In the article" className="mt-6">
          <div className="pane-window">
            <ArticlePane {...found} />
          </div>
        </Section>
        {claim.type === "allege" && (
          <Linked id="replies" title="Replies" quotations={linked(claim.replies)} coverage={coverage} />
        )}
        <Linked id="answers" title="Answers" quotations={linked(claim.answers)} coverage={coverage} />
        <ClaimsSection
          title="Similar statements"
          found={similar}
          href={hrefOfSearch({ like: claim.id })}
          coverage={coverage}
        />
        <Section
          title="History"
          id="history"
          aside={
            history.length > 0 && <Link href={hrefOfHistory("claim", claim.id)}>Compare two moments</Link>
          }
        >
          <HistoryList
            page={hrefOfClaim(claim.id)}
            entries={history}
            origin={found}
            undo={form ? action : null}
          />
        </Section>
      </div>
      <div className="bench-form">
        {form ? (
          <ClaimForm
            key={`${claim.id} ${claim.version}`}
            {...form}
            queue={null}
            bench={null}
            action={action}
          />
        ) : (
          <ClaimFacts claim={claim} />
        )}
      </div>
    </div>
  );
}

interface LinkedProps {
  readonly id: string;
  readonly title: string;
  readonly quotations: readonly Quotation[];
  readonly coverage: Coverage;
}

function Linked({ id, title, quotations, coverage }: LinkedProps) {
  if (quotations.length === 0) return null;
  return (
    <Section title={title} id={id} aside={quotations.length}>
      <ul>
        {quotations.map((quotation) => (
          <QuotationItem key={quotation.id} quotation={quotation} coverage={coverage} />
        ))}
      </ul>
    </Section>
  );
}

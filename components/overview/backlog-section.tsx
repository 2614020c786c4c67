import type { BacklogArticle } from "#db/queries/review-backlog";
import { hrefOfArticle } from "#domain/address";
import { hrefOfSearch } from "#domain/claim-search";
import { inThousands } from "#domain/words";
import { EmptyState } from "../ui/empty-state";
import { Link } from "../ui/link";
import { Section } from "../ui/section";

/** More ticks than this are not counted by eye. */
const MOST_TICKS = 40;

function Ticks({ claims, decided }: { claims: number; decided: number }) {
  const shown = Math.min(claims, MOST_TICKS);
  const filled = Math.floor((decided / claims) * shown);
  return (
    <svg width={shown * 9} height="8" className="mt-1 max-w-full" aria-hidden="true">
      {Array.from({ length: shown }, (_, tick) => tick).map((tick) =>
        tick < filled ? (
          <rect key={tick} x={tick * 9} y="0" width="8" height="8" fill="var(--ink)" />
        ) : (
          <rect
            key={tick}
            x={tick * 9 + 0.5}
            y="0.5"
            width="7"
            height="7"
            fill="none"
            stroke="var(--rule-strong)"
            strokeDasharray="2 1.5"
          />
        ),
      )}
    </svg>
  );
}

interface BacklogSectionProps {
  readonly articles: readonly BacklogArticle[];
  readonly open: number;
  readonly mayReview: boolean;
}

/** What waits for a decision, article by article. */
export function BacklogSection({ articles, open, mayReview }: BacklogSectionProps) {
  const aside = open > 0 && (
    <>
      <Link className="quiet-link font-semibold text-ink" href={hrefOfSearch({ open: "yes" })}>
        {inThousands(open)}
      </Link>
      {mayReview && <Link href="/review">Start</Link>}
    </>
  );
  return (
    <Section title="To review" aside={aside}>
      {articles.length === 0 && <EmptyState title="Nothing to review." />}
      <ul>
        {articles.map(({ id, title, document, claims, decided }) => (
          <li key={id} className="item py-2">
            <div className="flex items-baseline justify-between gap-4">
              <Link href={hrefOfArticle(id)}>{title ?? `Untitled article in ${document}`}</Link>
              <span className="whitespace-nowrap text-ink-2">
                {decided} of{" "}
                <Link className="quiet-link" href={hrefOfSearch({ article: id })}>
                  {claims}
                </Link>
              </span>
            </div>
            <Ticks claims={claims} decided={decided} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

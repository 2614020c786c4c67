import type { ActivityMonth } from "#db/queries/activity";
import type { Coverage } from "#db/queries/coverage";
import type { Exchange } from "#db/queries/exchanges";
import type { OutletCoverage } from "#db/queries/outlet-coverage";
import type { OverviewSums } from "#db/queries/overview-sums";
import type { BacklogArticle } from "#db/queries/review-backlog";
import type { WithoutReplyList } from "#db/queries/without-reply";
import type { ClaimType } from "#domain/claim";
import { EmptyState } from "../ui/empty-state";
import { Link } from "../ui/link";
import { Section } from "../ui/section";
import { ActivityFigure } from "./activity-figure";
import { BacklogSection } from "./backlog-section";
import { CoverageSentence } from "./coverage-sentence";
import { ExchangeItem } from "./exchange-item";
import { OutletsSection } from "./outlets-section";
import { TypesSection } from "./types-section";
import { WithoutReplySection } from "./without-reply-section";

interface OverviewProps {
  readonly sums: OverviewSums;
  readonly reach: Coverage;
  readonly newest: readonly Exchange[];
  readonly months: readonly ActivityMonth[];
  readonly silent: WithoutReplyList;
  readonly backlog: readonly BacklogArticle[];
  readonly types: Readonly<Partial<Record<ClaimType, number>>>;
  readonly outlets: readonly OutletCoverage[];
  readonly mayReview: boolean;
}

/** The desk at a glance. */
export function Overview(props: OverviewProps) {
  const { sums, reach, newest, months, silent, backlog, types, outlets, mayReview } = props;
  if (reach.articles === 0)
    return (
      <div className="page">
        <EmptyState title="No article yet.">An administrator can bring articles in.</EmptyState>
      </div>
    );
  return (
    <div className="page">
      <CoverageSentence sums={sums} coverage={reach} />
      <div className="cols">
        <div className="main min-w-0">
          <Section title="Newest exchanges" aside={<Link href="/allegations">All allegations</Link>}>
            {newest.length === 0 && <EmptyState title="No reply to a charge was found yet." />}
            <ol>
              {newest.map((exchange) => (
                <ExchangeItem key={`${exchange.charge.id} ${exchange.reply.id}`} exchange={exchange} />
              ))}
            </ol>
          </Section>
          <ActivityFigure months={months} />
        </div>
        <div className="side min-w-0">
          <WithoutReplySection list={silent} coverage={reach} />
          <BacklogSection articles={backlog} open={sums.open} mayReview={mayReview} />
          <TypesSection counts={types} />
          <OutletsSection outlets={outlets} />
        </div>
      </div>
    </div>
  );
}

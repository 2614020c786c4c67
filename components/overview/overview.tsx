import type { ActivityMonth } from "#db/queries/activity";
import type { ChargeSums } from "#db/queries/charge-sums";
import type { Coverage } from "#db/queries/coverage";
import type { Exchange } from "#db/queries/exchanges";
import type { OutletCoverage } from "#db/queries/outlet-coverage";
import type { OverviewSums } from "#db/queries/overview-sums";
import type { BacklogArticle } from "#db/queries/review-backlog";
import type { WithoutReplyList } from "#db/queries/without-reply";
import { hrefOfCodebook } from "#domain/address";
import type { ClaimType } from "#domain/claim";
import { EmptyState } from "../ui/empty-state";
import { Link } from "../ui/link";
import { Section } from "../ui/section";
import { ActivityFigure } from "./activity-figure";
import { BacklogSection } from "./backlog-section";
import { CoverageSentence } from "./coverage-sentence";
import { ExchangeItem } from "./exchange-item";
import { OutletsSection } from "./outlets-section";
import { AccusersSection, StandingSection } from "./standing-section";
import { TourHere, TourOffer, type TourProps } from "./tour";
import { TypesSection } from "./types-section";
import { WithoutReplySection } from "./without-reply-section";

interface OverviewProps extends TourProps {
  readonly sums: OverviewSums;
  readonly charges: ChargeSums;
  readonly reach: Coverage;
  readonly newest: readonly Exchange[];
  readonly months: readonly ActivityMonth[];
  readonly silent: WithoutReplyList;
  readonly backlog: readonly BacklogArticle[];
  readonly types: Readonly<Partial<Record<ClaimType, number>>>;
  readonly outlets: readonly OutletCoverage[];
  readonly mayReview: boolean;
}

/** The desk at a glance: how much there is, what became of it, when it was printed, and the words. */
export function Overview(props: OverviewProps) {
  const { sums, charges, reach, newest, months, silent, backlog, types, outlets, mayReview } = props;
  const guide = { tour: props.tour, endTour: props.endTour };
  if (reach.articles === 0) return <NoArticle />;
  return (
    <div className="page">
      <TourOffer {...guide} />
      <CoverageSentence sums={sums} coverage={reach} />
      <TourHere at="coverage" {...guide} />
      <div className="cols">
        <div className="main min-w-0">
          <TourHere at="standing" {...guide} />
          <StandingSection sums={charges} />
          <ActivityFigure months={months} />
          <Section
            title="Newest exchanges"
            aside={<Link href="/allegations">All allegations</Link>}
            className="mt-7"
          >
            <TourHere at="exchanges" {...guide} />
            {newest.length === 0 && (
              <EmptyState title="No reply to a charge was found yet.">
                A reply appears here, beside its charge, once a claim is linked to the charge that it answers.
              </EmptyState>
            )}
            <ol>
              {newest.map((exchange) => (
                <ExchangeItem key={`${exchange.charge.id} ${exchange.reply.id}`} exchange={exchange} />
              ))}
            </ol>
          </Section>
        </div>
        <div className="side min-w-0">
          <AccusersSection sums={charges} />
          <TourHere at="no-reply" {...guide} />
          <WithoutReplySection list={silent} coverage={reach} />
          <BacklogSection articles={backlog} open={sums.open} mayReview={mayReview} />
          <TourHere at="types" {...guide} />
          <TypesSection counts={types} />
          <OutletsSection outlets={outlets} />
        </div>
      </div>
    </div>
  );
}

/** What will stand here, for whoever comes before the first article. */
function NoArticle() {
  return (
    <div className="page">
      <h1>Who accused whom of what, and what did the accused say?</h1>
      <div className="mt-5">
        <EmptyState title="No article yet.">
          Once an administrator brings articles in, this page says how many claims they make, how the charges
          stand, and shows the newest exchanges in the words as printed.{" "}
          <Link href={hrefOfCodebook()}>The codebook</Link> says what counts as a claim.
        </EmptyState>
      </div>
    </div>
  );
}

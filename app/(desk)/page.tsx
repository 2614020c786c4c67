import type { Metadata } from "next";
import { viewer } from "#auth/viewer";
import { Overview } from "#components/overview/overview";
import { activity } from "#db/queries/activity";
import { coverage } from "#db/queries/coverage";
import { exchanges } from "#db/queries/exchanges";
import { outletCoverage } from "#db/queries/outlet-coverage";
import { overviewSums } from "#db/queries/overview-sums";
import { reviewBacklog } from "#db/queries/review-backlog";
import { typeCounts } from "#db/queries/type-counts";
import { withoutReply } from "#db/queries/without-reply";
import { NO_FILTER } from "#domain/claim-filter";
import { may } from "#domain/policy";

export const metadata: Metadata = { title: "Overview" };

export default async function OverviewPage() {
  const who = await viewer();
  const [sums, reach, newest, months, silent, backlog, types, outlets] = await Promise.all([
    overviewSums(who),
    coverage(who, NO_FILTER),
    exchanges(who, 5),
    activity(who, NO_FILTER),
    withoutReply(who, NO_FILTER, 6),
    reviewBacklog(who, 4),
    typeCounts(who, NO_FILTER),
    outletCoverage(who),
  ]);
  const mayReview = may(who, "acceptClaim");
  return <Overview {...{ sums, reach, newest, months, silent, backlog, types, outlets, mayReview }} />;
}

import type { Metadata } from "next";
import { cookies } from "next/headers";
import { viewerAt } from "#auth/viewer";
import { Overview } from "#components/overview/overview";
import { activity } from "#db/queries/activity";
import { chargeSums } from "#db/queries/charge-sums";
import { coverage } from "#db/queries/coverage";
import { exchanges } from "#db/queries/exchanges";
import { outletCoverage } from "#db/queries/outlet-coverage";
import { overviewSums } from "#db/queries/overview-sums";
import { reviewBacklog } from "#db/queries/review-backlog";
import { typeCounts } from "#db/queries/type-counts";
import { withoutReply } from "#db/queries/without-reply";
import { NO_FILTER } from "#domain/claim-filter";
import { may } from "#domain/policy";
import { tourStepFrom } from "#domain/tour";
import { TOUR_COOKIE } from "../tour";
import { Moment } from "./moment";
import { endTour } from "./tour-actions";

export const metadata: Metadata = { title: "Overview" };

export default async function OverviewPage({ searchParams }: PageProps<"/">) {
  const params = await searchParams;
  const who = await viewerAt(params);
  const [sums, charges, reach, newest, months, silent, backlog, types, outlets] = await Promise.all([
    overviewSums(who),
    chargeSums(who, NO_FILTER, 5),
    coverage(who, NO_FILTER),
    exchanges(who, 4),
    activity(who, NO_FILTER),
    withoutReply(who, NO_FILTER, 4),
    reviewBacklog(who, 3),
    typeCounts(who, NO_FILTER),
    outletCoverage(who),
  ]);
  const seen = (await cookies()).get(TOUR_COOKIE)?.value === who.userId;
  const tour = tourStepFrom(params) ?? (seen ? undefined : ("offered" as const));
  const shown = { sums, charges, reach, newest, months, silent, backlog, types, outlets, tour, endTour };
  return (
    <>
      <Moment params={params} />
      <Overview {...shown} mayReview={may(who, "acceptClaim")} />
    </>
  );
}

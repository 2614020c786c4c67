import type { Metadata } from "next";
import { viewer } from "#auth/viewer";
import { ReviewView } from "#components/edit/review-view";
import { EmptyState } from "#components/ui/empty-state";
import { NothingYet } from "#components/ui/nothing-yet";
import { PageHead } from "#components/ui/page-head";
import { claimInArticle } from "#db/queries/claim-in-article";
import { reviewQueue } from "#db/queries/review-queue";
import { may } from "#domain/policy";
import { firstOpen, placesAround } from "#domain/review-queue";
import { orNotFound } from "../../or-not-found";
import { decideClaim } from "../claims/decide-claim";
import { editing } from "../claims/editing";

export const metadata: Metadata = { title: "Review" };

/** The queue of claims that nobody decided on, one at a time. */
export default async function ReviewPage({ searchParams }: PageProps<"/review">) {
  const who = await viewer();
  if (!may(who, "acceptClaim")) return <Refused />;
  const asked = (await searchParams).claim;
  const claimId = typeof asked === "string" ? asked : firstOpen((await reviewQueue(who, null)).queue);
  if (claimId === null) return <NothingToReview />;
  const found = await orNotFound(claimInArticle(who, claimId));
  const queue = await reviewQueue(who, found.claim.article.id);
  const places = placesAround(queue.queue, claimId);
  const form = await editing(who, found, places);
  return <ReviewView queue={queue} found={found} places={places} form={form} action={decideClaim} />;
}

const Refused = () => (
  <div className="page">
    <PageHead title="Review" />
    <EmptyState title="Reviewing is for editors.">
      You may read everything here, not change it. An administrator can give you the role of editor.
    </EmptyState>
  </div>
);

const NothingToReview = () => (
  <div className="page">
    <PageHead title="Review" />
    <NothingYet title="Nothing to review.">
      Claims that the machine finds in new articles wait here, one at a time, until an editor accepts,
      corrects or rejects them. None is waiting.
    </NothingYet>
  </div>
);

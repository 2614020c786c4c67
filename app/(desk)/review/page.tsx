import type { Metadata } from "next";
import { viewer } from "#auth/viewer";
import { QueueBar } from "#components/edit/queue-bar";
import { ReviewBench } from "#components/edit/review-bench";
import { FilterBar } from "#components/filter/filter-bar";
import { ForRole } from "#components/ui/for-role";
import { NothingYet } from "#components/ui/nothing-yet";
import { PageHead } from "#components/ui/page-head";
import { formFrame, itemForm } from "#db/queries/claim-form";
import { claimInArticle } from "#db/queries/claim-in-article";
import { filterOptions } from "#db/queries/filter-options";
import { may } from "#domain/policy";
import { queueAskedFrom } from "#domain/queue-from";
import { type QueueAsked, queueParts } from "#domain/review-queue";
import { orNotFound } from "../../or-not-found";
import { decideClaim } from "../claims/decide-claim";
import { startOf } from "./start";

export const metadata: Metadata = { title: "Review" };

/** The queue of claims that nobody decided on, one at a time. */
export default async function ReviewPage({ searchParams }: PageProps<"/review">) {
  const who = await viewer();
  if (!may(who, "acceptClaim"))
    return (
      <ForRole title="Review" least="editor">
        Reviewing is for editors.
      </ForRole>
    );
  const params = await searchParams;
  const asked = queueAskedFrom(params);
  const { queue, claimId, decisions } = await startOf(who, asked, params.claim);
  const bar = <QueueBar asked={asked} counts={queue.counts} filters={await filters(asked)} />;
  if (claimId === null) return <NothingToReview bar={bar} narrowed={queue.counts.open > 0} />;
  const found = await orNotFound(claimInArticle(who, claimId));
  const [form, frame] = await Promise.all([itemForm(who, found), formFrame(who)]);
  const start = { item: { found, form }, queue, asked, frame, decisions };
  return (
    <>
      {bar}
      <ReviewBench start={start} action={decideClaim} />
    </>
  );
}

async function filters(asked: QueueAsked) {
  const { filter, ...queue } = asked;
  const keep = queueParts({ ...queue, filter: queueAskedFrom({}).filter });
  const show = ["types", "outlets", "actors", "allegation"] as const;
  const options = await filterOptions(await viewer());
  return <FilterBar filter={filter} options={options} path="/review" show={show} keep={keep} bare />;
}

const NothingToReview = ({ bar, narrowed }: { bar: React.ReactNode; narrowed: boolean }) => (
  <>
    {bar}
    <div className="page">
      <PageHead title="Review" />
      <NothingYet title={narrowed ? "Nothing in this part of the queue." : "Nothing to review."}>
        {narrowed
          ? "Claims wait in other parts of it, or another editor has them on the screen. Widen the filter, or come back in five minutes."
          : "Claims that the machine finds in new articles wait here, one at a time, until an editor accepts, corrects or rejects them. None is waiting."}
      </NothingYet>
    </div>
  </>
);

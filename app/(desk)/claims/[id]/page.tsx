import type { Metadata } from "next";
import { viewerAt } from "#auth/viewer";
import { ClaimView } from "#components/edit/claim-view";
import { formFrame, itemForm } from "#db/queries/claim-form";
import { claimInArticle } from "#db/queries/claim-in-article";
import { claimSearch } from "#db/queries/claim-search";
import { coverage } from "#db/queries/coverage";
import { claimHistory } from "#db/queries/history/claim-history";
import { quotations } from "#db/queries/quotations";
import { NO_FILTER } from "#domain/claim-filter";
import { NO_SEARCH } from "#domain/claim-search";
import { may } from "#domain/policy";
import { orNotFound } from "../../../or-not-found";
import { Moment } from "../../moment";
import { decideClaim } from "../decide-claim";

export const metadata: Metadata = { title: "Claim" };

/** A claim in its article, what it answers and what answers it, its history, and for editors its form. */
export default async function ClaimPage({ params, searchParams }: PageProps<"/claims/[id]">) {
  const [{ id }, asked] = [await params, await searchParams];
  const who = await viewerAt(asked);
  const found = await orNotFound(claimInArticle(who, id));
  const linked = [...found.claim.answers, ...found.claim.replies].map((link) => link.claimId);
  const [history, reach, others, similar, form] = await Promise.all([
    claimHistory(who, id),
    coverage(who, NO_FILTER),
    quotations(who, linked),
    claimSearch(who, { ...NO_SEARCH, like: id }),
    may(who, "correctClaim") ? Promise.all([itemForm(who, found), formFrame(who)]) : null,
  ]);
  return (
    <>
      <Moment params={asked} about={{ kind: "claim", key: id }} />
      <ClaimView
        found={found}
        history={history}
        coverage={reach}
        others={others}
        similar={similar}
        form={form && { ...form[0], ...form[1], text: found.text }}
        action={decideClaim}
      />
    </>
  );
}

import type { Metadata } from "next";
import { z } from "zod";
import { viewer } from "#auth/viewer";
import { AnchorsPage } from "#components/reread/anchors-page";
import { ForRole } from "#components/ui/for-role";
import { waitingClaims, waitingCount } from "#db/queries/rereading/waiting-claims";
import { may } from "#domain/policy";
import { settleAnchor } from "./anchor-actions";

export const metadata: Metadata = { title: "Places in a newer text" };

const asked = z.object({
  article: z.uuid().nullable().catch(null),
  claim: z.uuid().nullable().catch(null),
});

/** Claims that wait for their place in a newer text of their article. */
export default async function Anchors({ searchParams }: PageProps<"/reread/anchors">) {
  const who = await viewer();
  if (!may(who, "correctClaim"))
    return (
      <ForRole title="New readings" least="editor">
        Having articles read again is for editors.
      </ForRole>
    );
  const { article, claim } = asked.parse(await searchParams);
  const [claims, total] = await Promise.all([waitingClaims(who, article), waitingCount(who, article)]);
  const current = claims.find((one) => one.claim.id === claim) ?? claims[0] ?? null;
  return <AnchorsPage {...{ claims, current, total }} act={settleAnchor} />;
}

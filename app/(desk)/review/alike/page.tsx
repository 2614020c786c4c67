import type { Metadata } from "next";
import { viewer } from "#auth/viewer";
import { AlikeView } from "#components/alike/alike-view";
import { ForRole } from "#components/ui/for-role";
import { alikeClaims, alikeGroups } from "#db/queries/alike";
import { lastActs } from "#db/queries/history/last-act";
import { CLAIM_TYPES } from "#domain/claim";
import { may } from "#domain/policy";
import { decideClaim } from "../../claims/decide-claim";
import { decideTicked } from "./decide-ticked";

export const metadata: Metadata = { title: "Claims alike" };

/** Proposals that are like each other, to be decided on in one act after a look at all of them. */
export default async function AlikePage({ searchParams }: PageProps<"/review/alike">) {
  const who = await viewer();
  if (!may(who, "decideInBulk"))
    return (
      <ForRole title="Claims alike" least="reviewer">
        Deciding on many claims at once is for reviewers.
      </ForRole>
    );
  const { type, cue } = await searchParams;
  const groups = await alikeGroups(who);
  const known = CLAIM_TYPES.find((one) => one === type);
  const chosen = known && typeof cue === "string" ? { type: known, cue } : (groups[0] ?? null);
  const [claims, last] = await Promise.all([
    chosen ? alikeClaims(who, chosen.type, chosen.cue) : [],
    lastActs(who),
  ]);
  return (
    <AlikeView
      groups={groups}
      chosen={chosen}
      claims={claims}
      last={last.undo}
      act={decideTicked}
      undo={decideClaim}
    />
  );
}

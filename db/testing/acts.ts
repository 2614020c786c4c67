import { asc, eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { CLAIM_TYPES } from "#domain/claim";
import { Failure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import { database } from "../client";
import { acceptClaim } from "../commands/claims/accept-claim";
import { correctClaim } from "../commands/claims/correct-claim";
import { rejectClaim } from "../commands/claims/reject-claim";
import { undo } from "../commands/history/undo";
import { linkResponse } from "../commands/responses/link-response";
import { unlinkResponse } from "../commands/responses/unlink-response";
import { responses } from "../schema/claims";
import { claimAsItStands, claimIds } from "./claims";

const KINDS = ["accept", "reject", "retype", "retarget", "link", "unlink", "undo"] as const;
type Kind = (typeof KINDS)[number];

/** An editorial act: what is done, and a number that picks where. */
type Step = readonly [kind: Kind, pick: number];

/** Acts of editors, one after the other. */
export const anyActs = fc.array(fc.tuple(fc.constantFrom(...KINDS), fc.nat({ max: 500 })), {
  minLength: 3,
  maxLength: 6,
});

const itemAt = <T>(items: readonly T[], pick: number): T => {
  const item = items[pick % items.length];
  if (item === undefined) throw new Error("There is nothing to pick from.");
  return item;
};

const ACTS: Readonly<Record<Kind, (who: Principal, pick: number) => Promise<unknown>>> = {
  accept: async (who, pick) => acceptClaim(who, await anyClaim(who, pick)),
  reject: async (who, pick) => rejectClaim(who, { ...(await anyClaim(who, pick)), reason: "other" }),
  retype: async (who, pick) =>
    correctClaim(who, { ...(await anyClaim(who, pick)), type: itemAt(CLAIM_TYPES, pick) }),
  retarget: async (who, pick) =>
    correctClaim(who, { ...(await anyClaim(who, pick)), targets: [{ name: "Iran", kind: "country" }] }),
  link: async (who, pick) => {
    const ids = await claimIds(who);
    return linkResponse(who, {
      responseId: itemAt(ids, pick),
      chargeId: itemAt(ids, pick * 7 + 1),
      version: null,
    });
  },
  unlink: async (who, pick) => {
    const links = await database()
      .select({ linkId: responses.id, version: responses.version })
      .from(responses)
      .where(eq(responses.workspaceId, who.workspaceId))
      .orderBy(asc(responses.id));
    return unlinkResponse(who, itemAt(links, pick));
  },
  undo: async (who) => {
    const [last] = await database().execute<{ seq: number }>(sql`
      select max(seq)::int as seq from revisions
      where workspace_id = ${who.workspaceId} and entity in ('claim', 'response')`);
    return undo(who, { seq: last?.seq ?? 0 });
  },
};

async function anyClaim(who: Principal, pick: number) {
  const claimId = itemAt(await claimIds(who), pick);
  return { claimId, version: (await claimAsItStands(who, claimId)).claim.version };
}

/** Does it; what the state of the desk does not allow is passed over. */
export async function doStep(who: Principal, [kind, pick]: Step): Promise<void> {
  await ACTS[kind](who, pick).catch((failure: unknown) => {
    if (!(failure instanceof Failure)) throw failure;
  });
}

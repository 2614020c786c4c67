import { and, eq } from "drizzle-orm";
import { ConflictFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import type { Transaction } from "../../client";
import { newId } from "../../identity";
import { rereadProposals } from "../../schema/rereadings";
import type { Change } from "../command";
import { mustBeLinkable } from "../responses/drawn-link";
import { insertLink, type LinkState, linkBetween, readLink, writeLink } from "../responses/link-state";
import type { ProposalRow } from "./proposal-state";

/**
 * Does what a proposal about a link proposes: draws it, says its grounds anew, or takes it away. Throws a conflict where one
 * of its claims is not here yet, or somebody decided on the link by now: nothing is overwritten.
 */
export function acceptedLink(tx: Transaction, who: Principal, proposal: ProposalRow): Promise<Change> {
  return proposal.kind === "add" ? drawn(tx, who, proposal) : changed(tx, proposal);
}

async function drawn(tx: Transaction, who: Principal, proposal: ProposalRow): Promise<Change> {
  const { workspaceId, basis, probability } = proposal;
  if (!basis) throw new Error("A link without grounds.");
  const ends = {
    responseId: proposal.responseId ?? (await addedBy(tx, workspaceId, proposal.responseFrom)),
    chargeId: proposal.chargeId ?? (await addedBy(tx, workspaceId, proposal.chargeFrom)),
  };
  await mustBeLinkable(tx, who.workspaceId, ends);
  const there = await linkBetween(tx, workspaceId, ends);
  if (there) throw new ConflictFailure(DECIDED);
  const after = await insertLink(tx, {
    ...{ workspaceId, id: newId(), ...ends, basis, confidence: probability ?? 1 },
    ...{ state: "accepted", speaksFor: null, note: null, version: 1, createdAt: new Date() },
  });
  return changeOf(null, after, proposal.why);
}

async function changed(tx: Transaction, proposal: ProposalRow): Promise<Change> {
  const { workspaceId, kind, basis, probability, linkId, linkVersion, why } = proposal;
  const before = await readLink(tx, workspaceId, linkId ?? "");
  if (before?.state !== "proposed" || before.version !== linkVersion) throw new ConflictFailure(DECIDED);
  const becomes: Partial<LinkState> =
    kind === "drop"
      ? { state: "rejected" }
      : { state: "accepted", basis: basis ?? before.basis, confidence: probability ?? before.confidence };
  return changeOf(before, await writeLink(tx, before, { ...before, ...becomes }), why);
}

const DECIDED = "Somebody decided since whether the one claim answers the other. Nothing was changed.";

const changeOf = (before: LinkState | null, after: LinkState, why: string): Change => ({
  ...{ entity: "response", entityId: after.id, before, after, why },
});

/** The claim that this proposal added. Throws a conflict where nobody accepted it, or its claim was taken back. */
async function addedBy(tx: Transaction, workspaceId: string, proposalId: string | null): Promise<string> {
  const [from] = await tx
    .select({ claimId: rereadProposals.claimId, state: rereadProposals.state })
    .from(rereadProposals)
    .where(and(eq(rereadProposals.workspaceId, workspaceId), eq(rereadProposals.id, proposalId ?? "")))
    .for("share");
  if (from?.state !== "accepted" || !from.claimId)
    throw new ConflictFailure(
      "One of the two claims is only proposed so far. Accept it first, then the link between them.",
    );
  return from.claimId;
}

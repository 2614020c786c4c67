import { and, eq, type InferSelectModel } from "drizzle-orm";
import { NotFoundFailure } from "#domain/failure";
import type { Transaction } from "../../client";
import { rereadProposals } from "../../schema/rereadings";

export type ProposalRow = InferSelectModel<typeof rereadProposals>;

/**
 * What history keeps of a proposal: what became of it. The words that it proposes are in the claim's own history once it
 * is accepted, and nowhere else, so that they can be erased.
 */
export type ProposalState = Pick<
  ProposalRow,
  | "id"
  | "articleId"
  | "subject"
  | "kind"
  | "claimId"
  | "claimVersion"
  | "linkId"
  | "linkVersion"
  | "state"
  | "decidedBy"
  | "decidedByName"
  | "decidedAt"
  | "version"
>;

export const proposalState = (row: ProposalRow): ProposalState => {
  const { id, articleId, subject, kind, claimId, claimVersion, linkId, linkVersion, state, version } = row;
  const { decidedBy, decidedByName, decidedAt } = row;
  return {
    ...{ id, articleId, subject, kind, claimId, claimVersion, linkId, linkVersion, state },
    ...{ decidedBy, decidedByName, decidedAt, version },
  };
};

/** Reads a proposal and locks it. Throws not-found. */
export async function readProposal(tx: Transaction, workspaceId: string, id: string): Promise<ProposalRow> {
  const [row] = await tx
    .select()
    .from(rereadProposals)
    .where(and(eq(rereadProposals.workspaceId, workspaceId), eq(rereadProposals.id, id)))
    .for("update");
  if (!row) throw new NotFoundFailure("This proposal is not here. It may stand in another workspace.");
  return row;
}

/** Writes what became of a proposal, as its next version. */
export async function writeProposal(
  tx: Transaction,
  was: ProposalRow,
  change: Partial<ProposalRow>,
): Promise<ProposalRow> {
  const now = { ...was, ...change, version: was.version + 1 };
  await tx
    .update(rereadProposals)
    .set({ ...change, version: now.version })
    .where(and(eq(rereadProposals.workspaceId, was.workspaceId), eq(rereadProposals.id, was.id)));
  return now;
}

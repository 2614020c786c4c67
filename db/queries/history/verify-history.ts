import { and, asc, eq, gt } from "drizzle-orm";
import { FIRST_HASH, linkHash, stateHash } from "../../chain";
import { database } from "../../client";
import { workspaces } from "../../schema/people";
import { revisionHeads, revisions } from "../../schema/revisions";

/** Whether the history of a workspace is whole, and where it is not. */
export interface HistoryVerdict {
  readonly workspaceId: string;
  readonly name: string;
  readonly links: number;
  readonly whole: boolean;
  /** what is wrong, at the first link that does not hold */
  readonly fault: string | null;
}

const BATCH = 500;

/**
 * Works out every hash of every workspace's history again, from the states themselves, and compares. An operator's
 * question, so it takes no viewer; it shows no state.
 */
export async function verifyHistory(): Promise<HistoryVerdict[]> {
  const desks = await database()
    .select({ id: workspaces.id, name: workspaces.name })
    .from(workspaces)
    .orderBy(asc(workspaces.createdAt), asc(workspaces.id));
  const verdicts: HistoryVerdict[] = [];
  for (const { id, name } of desks) verdicts.push({ workspaceId: id, name, ...(await verdictOn(id)) });
  return verdicts;
}

async function verdictOn(workspaceId: string): Promise<Pick<HistoryVerdict, "links" | "whole" | "fault">> {
  let [seq, hash] = [0, FIRST_HASH];
  for (;;) {
    const batch = await database()
      .select()
      .from(revisions)
      .where(and(eq(revisions.workspaceId, workspaceId), gt(revisions.seq, seq)))
      .orderBy(asc(revisions.seq))
      .limit(BATCH);
    for (const revision of batch) {
      const fault = faultOf(revision, seq, hash);
      if (fault) return { links: seq, whole: false, fault };
      ({ seq, hash } = revision);
    }
    if (batch.length < BATCH) break;
  }
  const [head] = await database()
    .select({ seq: revisionHeads.seq, hash: revisionHeads.hash })
    .from(revisionHeads)
    .where(eq(revisionHeads.workspaceId, workspaceId));
  const ends = (head?.seq ?? 0) === seq && (head?.hash ?? FIRST_HASH) === hash;
  const fault = ends ? null : `The history ends at entry ${seq}, but its head says ${head?.seq ?? 0}.`;
  return { links: seq, whole: ends, fault };
}

function faultOf(revision: typeof revisions.$inferSelect, seq: number, previousHash: string): string | null {
  const { before, after, hash, at, ...link } = revision;
  if (revision.seq !== seq + 1) return `Entry ${seq + 1} is missing.`;
  if (revision.previousHash !== previousHash)
    return `Entry ${revision.seq} does not follow the one before it.`;
  if (stateHash(before) !== revision.beforeHash) return `The state before entry ${revision.seq} was changed.`;
  if (stateHash(after) !== revision.afterHash) return `The state after entry ${revision.seq} was changed.`;
  if (linkHash({ ...link, at: at.toISOString() }) !== hash) return `Entry ${revision.seq} was changed.`;
  return null;
}

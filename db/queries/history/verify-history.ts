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
  /** entries whose states were erased for a legal reason, which the history itself tells; their hashes hold */
  readonly erased: number;
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

async function verdictOn(workspaceId: string): Promise<Omit<HistoryVerdict, "workspaceId" | "name">> {
  let [seq, hash] = [0, FIRST_HASH];
  const erased = new Set<number>();
  for (;;) {
    const batch = await database()
      .select()
      .from(revisions)
      .where(and(eq(revisions.workspaceId, workspaceId), gt(revisions.seq, seq)))
      .orderBy(asc(revisions.seq))
      .limit(BATCH);
    for (const revision of batch) {
      const fault = faultOf(revision, seq, hash);
      if (fault) return { links: seq, erased: erased.size, whole: false, fault };
      ({ seq, hash } = revision);
      if (revision.erased) erased.add(seq);
    }
    if (batch.length < BATCH) break;
  }
  const [head] = await database()
    .select({ seq: revisionHeads.seq, hash: revisionHeads.hash })
    .from(revisionHeads)
    .where(eq(revisionHeads.workspaceId, workspaceId));
  const ends = (head?.seq ?? 0) === seq && (head?.hash ?? FIRST_HASH) === hash;
  const untold = await firstUntold(workspaceId, erased);
  const unsaid = untold === null ? null : `Entry ${untold} was emptied, and no entry tells of it.`;
  const fault = ends ? unsaid : `The history ends at entry ${seq}, but its head says ${head?.seq ?? 0}.`;
  return { links: seq, erased: erased.size, whole: fault === null, fault };
}

/** The first of the erased entries that no act of erasing names; null where each is named. */
async function firstUntold(workspaceId: string, erased: ReadonlySet<number>): Promise<number | null> {
  if (erased.size === 0) return null;
  const acts = await database()
    .select({ after: revisions.after })
    .from(revisions)
    .where(and(eq(revisions.workspaceId, workspaceId), eq(revisions.act, "eraseArticle")));
  const told = new Set(
    acts.flatMap(({ after }) => (after as { erased?: readonly number[] } | null)?.erased ?? []),
  );
  return [...erased].find((seq) => !told.has(seq)) ?? null;
}

function faultOf(revision: typeof revisions.$inferSelect, seq: number, previousHash: string): string | null {
  const { before, after, hash, at, erased, ...link } = revision;
  if (revision.seq !== seq + 1) return `Entry ${seq + 1} is missing.`;
  if (revision.previousHash !== previousHash)
    return `Entry ${revision.seq} does not follow the one before it.`;
  if (!erased && stateHash(before) !== revision.beforeHash)
    return `The state before entry ${revision.seq} was changed.`;
  if (!erased && stateHash(after) !== revision.afterHash)
    return `The state after entry ${revision.seq} was changed.`;
  if (linkHash({ ...link, at: at.toISOString() }) !== hash) return `Entry ${revision.seq} was changed.`;
  return null;
}

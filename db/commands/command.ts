import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { InvalidFailure } from "#domain/failure";
import { type Act, mustMay } from "#domain/policy";
import type { Principal } from "#domain/principal";
import { FIRST_HASH, linkHash, stateHash } from "../chain";
import { type Database, database, type Transaction } from "../client";
import { printArticles } from "../copies/print-articles";
import { settleCopies } from "../copies/settle-copies";
import { newId } from "../identity";
import { revisionHeads, revisions } from "../schema/revisions";
import { raced } from "./raced";

export type Entity = (typeof revisions.$inferInsert)["entity"];

/** What an act did to one thing: the whole of it before and after. No change without one. */
export interface Change {
  readonly entity: Entity;
  readonly entityId: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly why?: string | null;
  /** the revision that this change takes back */
  readonly undoes?: number | null;
}

/** What an act hands back: the changes it made (none where there was nothing to do) and what the page needs to know. */
export interface Outcome<R> {
  readonly changes: readonly Change[];
  readonly result: R;
}

export interface CommandDefinition<I extends z.ZodType, R> {
  readonly name: string;
  /** what the policy must allow */
  readonly act: Act;
  readonly input: I;
  /** the act itself, inside the transaction */
  run(tx: Transaction, who: Principal, input: z.output<I>): Promise<Outcome<R>>;
}

export type Command<I extends z.ZodType, R> = (who: Principal, input: z.input<I>) => Promise<R>;

/**
 * The one door for writing: right → input → transaction → act → revision, in one transaction. A failing revision undoes
 * its change, and an act that another's raced is done anew. Throws forbidden, invalid, not-found or conflict failures;
 * everything else crashes loudly.
 */
export function command<I extends z.ZodType, R>(definition: CommandDefinition<I, R>): Command<I, R> {
  return async (who, input) => {
    mustMay(who, definition.act);
    const parsed = definition.input.safeParse(input);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      throw new InvalidFailure(issue?.message ?? "This input cannot be read.", issue?.path.join("."));
    }
    return raced(() =>
      connection().transaction(async (tx) => {
        const { changes, result } = await definition.run(tx, who, parsed.data);
        if (changes.length > 0) await record(tx, who, definition.name, changes);
        return result;
      }),
    );
  };
}

const connection = (): Database => database();

/**
 * Writes the changes as the next links of the workspace's chain, under the lock of its head. Behind that lock, the articles
 * among them are sorted into the clusters of copies anew: no act on an article can forget it.
 */
async function record(
  tx: Transaction,
  who: Principal,
  act: string,
  changes: readonly Change[],
): Promise<void> {
  const articles = changes.flatMap((change) => (change.entity === "article" ? change.entityId : []));
  await printArticles(tx, who.workspaceId, articles);
  let { seq, hash, newest, moment } = await lockHead(tx, who.workspaceId);
  await settleCopies(tx, who.workspaceId, articles);
  // no two acts of a workspace share a moment: what has the moment of an act is all that it changed
  const at = new Date(Math.max(moment.getTime(), newest + 1));
  const written: Promise<unknown>[] = [];
  for (const change of changes) {
    seq += 1;
    const link = {
      workspaceId: who.workspaceId,
      seq,
      id: newId(),
      at: at.toISOString(),
      userId: who.userId,
      userName: who.name,
      act,
      entity: change.entity,
      entityId: change.entityId,
      why: change.why ?? null,
      undoes: change.undoes ?? null,
      beforeHash: stateHash(change.before),
      afterHash: stateHash(change.after),
      previousHash: hash,
    };
    hash = linkHash(link);
    const row = { ...link, at, before: change.before, after: change.after, hash };
    written.push(tx.insert(revisions).values(row).prepare("link").execute());
  }
  const mine = eq(revisionHeads.workspaceId, who.workspaceId);
  written.push(tx.update(revisionHeads).set({ seq, hash }).where(mine).prepare("head").execute());
  await Promise.all(written);
}

/** The end of the chain, held until the end of the act, and the moment from which all that the act wrote stands. */
async function lockHead(tx: Transaction, workspaceId: string) {
  const mine = eq(revisionHeads.workspaceId, workspaceId);
  const moment = sql`act_moment()`.mapWith(revisions.at);
  // the second asks behind the lock of the first, and sees what others wrote while it was waited for
  const [[head], [last]] = await Promise.all([
    tx
      .select({ seq: revisionHeads.seq, hash: revisionHeads.hash, moment })
      .from(revisionHeads)
      .where(mine)
      .for("update")
      .prepare("lock")
      .execute(),
    tx
      .select({ at: revisions.at })
      .from(revisions)
      .innerJoin(
        revisionHeads,
        and(eq(revisionHeads.workspaceId, revisions.workspaceId), eq(revisionHeads.seq, revisions.seq)),
      )
      .where(mine)
      .prepare("last")
      .execute(),
  ]);
  if (head) return { ...head, newest: last?.at.getTime() ?? 0 };
  await tx.insert(revisionHeads).values({ workspaceId, seq: 0, hash: FIRST_HASH }).onConflictDoNothing();
  return lockHead(tx, workspaceId);
}

import { and, eq, sql } from "drizzle-orm";
import { slugOf } from "#domain/actor";
import { InvalidFailure } from "#domain/failure";
import type { Transaction } from "../../client";
import { newId } from "../../identity";
import { allegations } from "../../schema/claims";
import type { Correction } from "./correction";

/** The allegation that one stands for after every merge. */
const STANDS = sql<string>`standing_allegation(${allegations.workspaceId}, ${allegations.id})`;

/** The id of the allegation an editor chose by its slug, or of a new one with the proposition they wrote. */
export async function chosenAllegation(
  tx: Transaction,
  workspaceId: string,
  chosen: NonNullable<Correction["allegation"]>,
): Promise<string> {
  if ("slug" in chosen) {
    const found = await bySlug(tx, workspaceId, chosen.slug);
    if (!found)
      throw new InvalidFailure(
        "This allegation is not here. Choose another, or write a new one.",
        "allegation",
      );
    return found.id;
  }
  const { proposition } = chosen;
  const [said] = await tx
    .select({ id: STANDS })
    .from(allegations)
    .where(and(eq(allegations.workspaceId, workspaceId), eq(allegations.proposition, proposition)))
    .orderBy(allegations.createdAt, allegations.id)
    .limit(1);
  if (said) return said.id;
  const wanted = slugOf(proposition);
  for (let n = 1; ; n++) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`;
    await tx
      .insert(allegations)
      .values({ workspaceId, id: newId(), proposition, slug, createdAt: new Date() })
      .onConflictDoNothing();
    const found = await bySlug(tx, workspaceId, slug);
    if (found?.proposition === proposition) return found.id;
  }
}

async function bySlug(tx: Transaction, workspaceId: string, slug: string) {
  const [row] = await tx
    .select({ id: STANDS, proposition: allegations.proposition })
    .from(allegations)
    .where(and(eq(allegations.workspaceId, workspaceId), eq(allegations.slug, slug)));
  return row;
}

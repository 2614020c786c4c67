import { and, asc, eq, inArray } from "drizzle-orm";
import type { Transaction } from "../../client";
import { claimActors, claimSpans, claims, claimTargets } from "../../schema/claims";
import { actorsAsEntered, type ClaimState, claimAsEntered } from "./claim-state";

/** All claims of some articles, whole, in every version, whatever their state; locked until the transaction ends. */
export async function claimsOfArticles(
  tx: Transaction,
  workspaceId: string,
  articleIds: readonly string[],
): Promise<ClaimState[]> {
  if (articleIds.length === 0) return [];
  const rows = await tx
    .select()
    .from(claims)
    .where(and(eq(claims.workspaceId, workspaceId), inArray(claims.articleId, [...articleIds])))
    .orderBy(asc(claims.articleId), asc(claims.ordinal), asc(claims.id))
    .for("update");
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const spans = grouped(
    await tx
      .select()
      .from(claimSpans)
      .where(and(eq(claimSpans.workspaceId, workspaceId), inArray(claimSpans.claimId, ids)))
      .orderBy(asc(claimSpans.role), asc(claimSpans.ordinal)),
  );
  const named = async (table: typeof claimActors | typeof claimTargets) =>
    grouped(
      await tx
        .select()
        .from(table)
        .where(and(eq(table.workspaceId, workspaceId), inArray(table.claimId, ids))),
    );
  const [actors, targets] = [await named(claimActors), await named(claimTargets)];
  return rows.map((row) => ({
    claim: claimAsEntered(row),
    spans: (spans.get(row.id) ?? []).map(({ workspaceId: _w, claimId: _c, ...span }) => span),
    actors: actorsAsEntered(actors.get(row.id) ?? []),
    targets: actorsAsEntered(targets.get(row.id) ?? []),
  }));
}

function grouped<T extends { readonly claimId: string }>(rows: readonly T[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.claimId);
    if (group) group.push(row);
    else groups.set(row.claimId, [row]);
  }
  return groups;
}

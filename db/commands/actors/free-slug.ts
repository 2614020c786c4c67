import { and, eq } from "drizzle-orm";
import type { Transaction } from "../../client";
import type { actors } from "../../schema/actors";
import type { allegations } from "../../schema/claims";

/** An address that nothing has: the wanted one, or that with the first free number behind it. */
export async function freeSlug(
  tx: Transaction,
  table: typeof actors | typeof allegations,
  { workspaceId, wanted }: { readonly workspaceId: string; readonly wanted: string },
): Promise<string> {
  for (let n = 1; ; n++) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`;
    const taken = await tx
      .select({ id: table.id })
      .from(table)
      .where(and(eq(table.workspaceId, workspaceId), eq(table.slug, slug)));
    if (taken.length === 0) return slug;
  }
}

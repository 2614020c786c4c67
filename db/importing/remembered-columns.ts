import { and, eq } from "drizzle-orm";
import type { ColumnMapping } from "#domain/intake";
import { sha256 } from "../chain";
import { database } from "../client";
import { columnMappings } from "../schema/imports";

/** By which a table's columns are known again: their names in their order. */
export const headerPrint = (names: readonly string[]): string => sha256(JSON.stringify(names));

/** What somebody said before about a table with these very columns. */
export async function rememberedColumns(
  workspaceId: string,
  names: readonly string[],
): Promise<ColumnMapping | null> {
  const [row] = await database()
    .select({ columns: columnMappings.columns })
    .from(columnMappings)
    .where(and(eq(columnMappings.workspaceId, workspaceId), eq(columnMappings.header, headerPrint(names))));
  return row?.columns ?? null;
}

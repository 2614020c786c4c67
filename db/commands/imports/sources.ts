import { z } from "zod";
import type { CodedMapping } from "#domain/coded";
import type { ColumnMapping } from "#domain/intake";
import { sha256 } from "../../chain";
import type { Transaction } from "../../client";
import { newId } from "../../identity";
import { importItems } from "../../schema/imports";

const given = z.object({
  title: z.string().trim().max(500, "This title is too long.").optional(),
  outlet: z.string().trim().max(200, "This name of an outlet is too long.").optional(),
  published: z.iso.date("Give the day as year-month-day, as in 2026-03-17.").optional(),
});

/** What somebody hands in: bytes, or an address to fetch them from. */
export const sourceSchema = z
  .object({
    name: z.string().min(1, "Give the source a name.").max(1_000),
    bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array).optional(),
    url: z
      .url({ protocol: /^https?$/, error: "Give an address that begins with http:// or https://." })
      .optional(),
    mediaType: z.string().max(200).nullish(),
    given: given.default({}),
    /** should a table ask which column holds what, where nobody said so before? */
    asks: z.boolean().default(false),
    columns: z.custom<ColumnMapping>((value) => typeof value === "object" && value !== null).optional(),
    /** what the labels of a coded archive mean */
    labels: z.custom<CodedMapping>((value) => typeof value === "object" && value !== null).optional(),
  })
  .refine(({ bytes, url }) => bytes !== undefined || url !== undefined, "Hand in a file or an address.");
type Source = z.output<typeof sourceSchema>;

/** Enters sources as waiting items, the first at that place; those that stand there already are left as they are. */
export async function enterSources(
  tx: Transaction,
  at: { readonly workspaceId: string; readonly importId: string; readonly first: number },
  sources: readonly Source[],
): Promise<void> {
  const { workspaceId, importId, first } = at;
  const createdAt = new Date();
  const rows = sources.map(({ name, bytes, url, mediaType, given: told, asks, columns, labels }, index) => ({
    ...{ workspaceId, id: newId(), importId, ordinal: first + index, name, asks, createdAt },
    ...{ url: url ?? null, mediaType: mediaType ?? null, given: told, columns: columns ?? null },
    labels: labels ?? null,
    bytes: bytes ? Buffer.from(bytes) : null,
    sha256: bytes ? sha256(bytes) : null,
    step: bytes ? ("read" as const) : ("fetch" as const),
    state: "waiting" as const,
  }));
  for (const row of rows) await tx.insert(importItems).values(row).onConflictDoNothing();
}

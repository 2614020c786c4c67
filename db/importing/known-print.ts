import { and, eq, or } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import { sha256, textPrint } from "../chain";
import { database } from "../client";
import { documents } from "../schema/articles";

/** Is a document with these bytes, or with this text, here already? Then nothing need be extracted from it. */
export async function isKnownDocument(
  { workspaceId }: Principal,
  { original, part, text }: { original: Uint8Array; part: number; text: string },
): Promise<boolean> {
  const sameBytes = and(eq(documents.sha256, sha256(original)), eq(documents.part, part));
  const rows = await database()
    .select({ id: documents.id })
    .from(documents)
    .where(
      and(eq(documents.workspaceId, workspaceId), or(sameBytes, eq(documents.textSha256, textPrint(text)))),
    )
    .limit(1);
  return rows.length > 0;
}

/** Is a document with these very bytes here already? Then they need not even be read. */
export async function areKnownBytes(workspaceId: string, bytes: Uint8Array, part: number): Promise<boolean> {
  const rows = await database()
    .select({ id: documents.id })
    .from(documents)
    .where(
      and(
        eq(documents.workspaceId, workspaceId),
        eq(documents.sha256, sha256(bytes)),
        eq(documents.part, part),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

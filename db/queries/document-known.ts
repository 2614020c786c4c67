import { and, eq } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import { sha256 } from "../chain";
import { database } from "../client";
import { documents } from "../schema/articles";

/** Are these very bytes in the workspace already? */
export async function documentKnown(viewer: Principal, original: Uint8Array): Promise<boolean> {
  const rows = await database()
    .select({ id: documents.id })
    .from(documents)
    .where(and(eq(documents.workspaceId, viewer.workspaceId), eq(documents.sha256, sha256(original))));
  return rows.length > 0;
}

import { sql } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import { sha256 } from "../chain";
import { reading } from "../reading";

/** Are these very bytes in the workspace already? */
export async function documentKnown(viewer: Principal, original: Uint8Array): Promise<boolean> {
  const [row] = await reading(viewer).execute<{ known: boolean }>(sql`
    select exists (select from documents
      where workspace_id = ${viewer.workspaceId} and sha256 = ${sha256(original)}) as known`);
  return row?.known ?? false;
}

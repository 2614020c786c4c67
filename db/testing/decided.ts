import { and, eq } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import { database } from "../client";
import { decideAlike } from "../commands/claims/decide-alike";
import { claims } from "../schema/claims";

/** A reviewer accepts every claim of the workspace that nobody decided on; how many there were. */
export async function acceptAll(reviewer: Principal): Promise<number> {
  const waiting = await database()
    .select({ claimId: claims.id, version: claims.version })
    .from(claims)
    .where(and(eq(claims.workspaceId, reviewer.workspaceId), eq(claims.state, "proposed")));
  for (let from = 0; from < waiting.length; from += 500)
    await decideAlike(reviewer, { claims: waiting.slice(from, from + 500), rejection: null });
  return waiting.length;
}

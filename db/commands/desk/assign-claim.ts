import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { InvalidFailure } from "#domain/failure";
import { roleMay } from "#domain/policy";
import { memberships } from "../../schema/people";
import { command } from "../command";
import { noted } from "./desk-state";

/** An editor says who is to decide on a claim, or that anybody may. */
export const assignClaim = command({
  name: "assignClaim",
  act: "assignClaim",
  input: z.object({ claimId: z.uuid(), userId: z.uuid().nullable() }),
  async run(tx, who, { claimId, userId }) {
    if (userId) {
      const [member] = await tx
        .select({ role: memberships.role })
        .from(memberships)
        .where(and(eq(memberships.workspaceId, who.workspaceId), eq(memberships.userId, userId)));
      if (!member || !roleMay(member.role, "acceptClaim"))
        throw new InvalidFailure("Only an editor of this desk can be given a claim.", "assignee");
    }
    return { changes: await noted(tx, who, claimId, () => ({ assigneeId: userId })), result: claimId };
  },
});

import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { ForbiddenFailure, NotFoundFailure } from "#domain/failure";
import { may } from "#domain/policy";
import { sessions } from "../../schema/people";
import { command } from "../command";
import { readMembership } from "./membership-state";

/** Ends one of one's own sign-ins, or, for an administrator, anybody's on this desk. */
export const endSession = command({
  name: "endSession",
  act: "endOwnSession",
  input: z.object({ sessionId: z.uuid("This is not the id of a sign-in.") }),
  async run(tx, who, { sessionId }) {
    const [session] = await tx
      .select({ userId: sessions.userId })
      .from(sessions)
      .where(and(eq(sessions.id, sessionId), isNull(sessions.endedAt)));
    if (!session) throw new NotFoundFailure("This sign-in is over already.");
    if (session.userId !== who.userId && !may(who, "managePeople"))
      throw new ForbiddenFailure("Only an administrator ends the sign-ins of others.");
    const state = await readMembership(tx, who.workspaceId, session.userId);
    await tx.update(sessions).set({ endedAt: new Date() }).where(eq(sessions.id, sessionId));
    return {
      changes: [
        {
          entity: "membership",
          entityId: session.userId,
          before: state,
          after: state,
          why: "one sign-in ended",
        },
      ],
      result: { userId: session.userId },
    };
  },
});

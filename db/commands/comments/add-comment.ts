import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { InvalidFailure, NotFoundFailure } from "#domain/failure";
import { mentionsIn } from "#domain/mentions";
import { newId } from "../../identity";
import { claims, responses } from "../../schema/claims";
import { memberships, users } from "../../schema/people";
import { command } from "../command";
import { writeComment } from "./comment-state";

const input = z.object({
  claimId: z.uuid(),
  /** the link of the claim that it is about */
  linkId: z.uuid().nullish(),
  body: z
    .string()
    .trim()
    .min(1, "Write something first.")
    .max(4000, "Keep the comment under 4,000 characters."),
});

/** Somebody says something to the desk about a claim, or about a link of it; those named with an @ find it in their inbox. */
export const addComment = command({
  name: "addComment",
  act: "comment",
  input,
  async run(tx, { workspaceId, userId }, { claimId, linkId, body }) {
    const [claim] = await tx
      .select({ id: claims.id })
      .from(claims)
      .where(and(eq(claims.workspaceId, workspaceId), eq(claims.id, claimId)));
    if (!claim) throw new NotFoundFailure("This claim is not here. It may have been in another workspace.");
    if (linkId) {
      const [link] = await tx
        .select()
        .from(responses)
        .where(and(eq(responses.workspaceId, workspaceId), eq(responses.id, linkId)));
      if (link?.responseId !== claimId && link?.chargeId !== claimId)
        throw new InvalidFailure("This link is not the claim's.", "comment");
    }
    const people = await tx
      .select({ id: users.id, name: users.name })
      .from(memberships)
      .innerJoin(users, eq(users.id, memberships.userId))
      .where(and(eq(memberships.workspaceId, workspaceId), isNull(users.disabledAt)));
    const after = await writeComment(tx, null, {
      workspaceId,
      id: newId(),
      claimId,
      linkId: linkId ?? null,
      userId,
      body,
      mentions: mentionsIn(body, people),
      createdAt: new Date(),
      resolvedBy: null,
      deletedAt: null,
      version: 0,
    });
    const id = after?.id ?? "";
    return { changes: [{ entity: "comment", entityId: id, before: null, after }], result: id };
  },
});

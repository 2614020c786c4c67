import { z } from "zod";
import { figureIdFrom } from "#domain/figure";
import { newShareToken } from "../../gate/shared-figures";
import { newId } from "../../identity";
import { sharedFigures } from "../../schema/sharing";
import { command } from "../command";
import { stateOf } from "./shared-figure-state";

/**
 * Opens a figure, under the filter it has, to whoever has the link. The token of the link is in the result and nowhere
 * else: only a hash of its secret is kept.
 */
export const shareFigure = command({
  name: "shareFigure",
  act: "shareFigure",
  input: z.object({
    figure: z.string().transform((name, context) => {
      const known = figureIdFrom(name);
      if (!known) context.addIssue({ code: "custom", message: "There is no such figure." });
      return known ?? z.NEVER;
    }),
    parts: z
      .record(z.string().max(40), z.string().max(2_000))
      .refine((parts) => Object.keys(parts).length <= 30, "This filter has too many parts."),
    title: z.string().trim().min(1, "The figure has no title.").max(500),
  }),
  async run(tx, { workspaceId, userId }, { figure, parts, title }) {
    const id = newId();
    const { token, secretHash } = newShareToken(workspaceId, id);
    const row = {
      ...{ workspaceId, id, figure, parts, title, secretHash },
      madeBy: userId,
      createdAt: new Date(),
      revokedAt: null,
    };
    await tx.insert(sharedFigures).values(row);
    return {
      changes: [{ entity: "figure", entityId: id, before: null, after: stateOf(row) }],
      result: { id, token },
    };
  },
});

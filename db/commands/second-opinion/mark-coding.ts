import { z } from "zod";
import { CLAIM_TYPES } from "#domain/claim";
import { newId } from "../../identity";
import { codings } from "../../schema/second-opinions";
import { command } from "../command";
import { inSample, markedSpans, mustBeOpen, mustBeOwn, mustStand, openPlace } from "./coding-state";

/** A coder marks a claim in an article of a sample. Nobody else sees it before they have finished, too. */
export const markCoding = command({
  name: "markCoding",
  act: "code",
  input: z.object({
    ...inSample,
    spans: markedSpans,
    type: z.enum(CLAIM_TYPES),
    answers: z.array(z.uuid()).max(50).default([]),
  }),
  async run(tx, who, { spans, type, answers, ...place }) {
    mustBeOpen(await openPlace(tx, who, place));
    await mustStand(tx, who, place, spans);
    await mustBeOwn(tx, who, place, answers);
    const coding = {
      ...{ workspaceId: who.workspaceId, id: newId(), ...place, coderId: who.userId },
      ...{ spans: [...spans].sort((a, b) => a.start - b.start), type, answers },
      ...{ createdAt: new Date(), removedAt: null },
    };
    await tx.insert(codings).values(coding);
    return {
      changes: [{ entity: "coding", entityId: coding.id, before: null, after: coding }],
      result: { id: coding.id },
    };
  },
});

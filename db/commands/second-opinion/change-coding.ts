import { z } from "zod";
import { CLAIM_TYPES } from "#domain/claim";
import { command } from "../command";
import { markedSpans, mustBeOwn, mustStand, ownCoding, writeCoding } from "./coding-state";

/** A coder changes a mark of theirs: its type, its words or what it answers; or takes it away, or puts it back. */
export const changeCoding = command({
  name: "changeCoding",
  act: "code",
  input: z.object({
    id: z.uuid("There is no such mark."),
    type: z.enum(CLAIM_TYPES).optional(),
    spans: markedSpans.optional(),
    answers: z.array(z.uuid()).max(50).optional(),
    removed: z.boolean().optional(),
  }),
  async run(tx, who, { id, removed, ...change }) {
    const before = await ownCoding(tx, who, id);
    if (change.spans) await mustStand(tx, who, before, change.spans);
    if (change.answers) await mustBeOwn(tx, who, before, change.answers, id);
    const removedAt = removed === undefined ? before.removedAt : removed ? new Date() : null;
    return writeCoding(tx, before, { ...change, removedAt });
  },
});

import { sql } from "drizzle-orm";
import { z } from "zod";
import { FIELD_MEANINGS, LABEL_MEANINGS } from "#domain/coded";
import { ConflictFailure } from "#domain/failure";
import { queueItem } from "../../importing/queue";
import { signalProgress } from "../../progress-signal";
import { importItems, labelMappings } from "../../schema/imports";
import { command } from "../command";
import { lockedItem, stateOf, whichItem } from "./item-state";

/** What the labels and the variables of an archive mean, as somebody says it. */
export const codedMapping = z.object({
  labels: z.record(z.string().max(500), z.enum(LABEL_MEANINGS)),
  fields: z.record(z.string().max(500), z.enum(FIELD_MEANINGS)),
});

/**
 * Says what the labels of a waiting archive mean. What was said of each is remembered: an archive with no other labels
 * is not asked for again.
 */
export const sayLabels = command({
  name: "sayLabels",
  act: "importDocument",
  input: z.object({ id: z.uuid("There is no such archive."), mapping: codedMapping }),
  async run(tx, { workspaceId }, { id, mapping }) {
    const before = await lockedItem(tx, workspaceId, id);
    if (before.state !== "labels") throw new ConflictFailure("This archive waits for no labels.");
    const change = { labels: mapping, state: "waiting" as const, survey: null };
    await tx.update(importItems).set(change).where(whichItem(workspaceId, id));
    const savedAt = new Date();
    const said = [
      ...Object.entries(mapping.labels).map(([name, meaning]) => ({ kind: "label" as const, name, meaning })),
      ...Object.entries(mapping.fields).map(([name, meaning]) => ({ kind: "field" as const, name, meaning })),
    ];
    if (said.length > 0)
      await tx
        .insert(labelMappings)
        .values(said.map((one) => ({ workspaceId, savedAt, ...one })))
        .onConflictDoUpdate({
          target: [labelMappings.workspaceId, labelMappings.kind, labelMappings.name],
          set: { meaning: sql`excluded.meaning`, savedAt },
        });
    await queueItem(tx, { workspaceId, itemId: id });
    await signalProgress(tx, workspaceId, before.importId);
    const after = stateOf({ ...before, ...change });
    return {
      changes: [{ entity: "import item", entityId: id, before: stateOf(before), after }],
      result: null,
    };
  },
});

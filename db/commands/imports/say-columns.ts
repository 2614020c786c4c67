import { z } from "zod";
import { ConflictFailure } from "#domain/failure";
import { COLUMN_FIELDS } from "#domain/intake";
import { queueItem } from "../../importing/queue";
import { headerPrint } from "../../importing/remembered-columns";
import { signalProgress } from "../../progress-signal";
import { columnMappings, importItems } from "../../schema/imports";
import { command } from "../command";
import { lockedItem, stateOf, whichItem } from "./item-state";

const mapping = z
  .partialRecord(z.enum(COLUMN_FIELDS), z.string().min(1))
  .refine(({ text, html }) => text !== undefined || html !== undefined, "Say which column holds the text.");

/** Says which column of a waiting table holds what; the next table with the same columns is not asked for. */
export const sayColumns = command({
  name: "sayColumns",
  act: "importDocument",
  input: z.object({ id: z.uuid("There is no such table."), columns: mapping }),
  async run(tx, { workspaceId }, { id, columns }) {
    const before = await lockedItem(tx, workspaceId, id);
    if (before.state !== "columns" || !before.asked)
      throw new ConflictFailure("This table waits for no columns.");
    const names = before.asked.columns;
    const change = { columns, state: "waiting" as const, asked: null };
    await tx.update(importItems).set(change).where(whichItem(workspaceId, id));
    const savedAt = new Date();
    await tx
      .insert(columnMappings)
      .values({ workspaceId, header: headerPrint(names), columns, savedAt })
      .onConflictDoUpdate({
        target: [columnMappings.workspaceId, columnMappings.header],
        set: { columns, savedAt },
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

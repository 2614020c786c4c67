import { z } from "zod";
import { queueItems } from "../../importing/queue";
import { imports } from "../../schema/imports";
import { command } from "../command";
import { lockedImport, whichImport } from "./import-state";
import { enterSources, sourceSchema } from "./sources";

/**
 * Hands in further sources of an import that is not sealed yet, the first of them at that place; the same ones twice are
 * one. Throws not-found.
 */
export const addSources = command({
  name: "addSources",
  act: "importDocument",
  input: z.object({
    id: z.uuid("There is no such import."),
    first: z.int().positive(),
    sources: z.array(sourceSchema).max(1_000),
    sealed: z.boolean(),
  }),
  async run(tx, { workspaceId }, { id, first, sources, sealed }) {
    const before = await lockedImport(tx, workspaceId, id);
    if (before.sealed) return { changes: [], result: null };
    await enterSources(tx, { workspaceId, importId: id, first }, sources);
    await queueItems(tx, workspaceId, id);
    if (!sealed) return { changes: [], result: null };
    await tx.update(imports).set({ sealed }).where(whichImport(workspaceId, id));
    const after = { ...before, sealed, sources: first + sources.length - 1 };
    return { changes: [{ entity: "import", entityId: id, before, after }], result: null };
  },
});

import { z } from "zod";
import { IMPORT_KINDS } from "#domain/import";
import { newId } from "../../identity";
import { queueItems } from "../../importing/queue";
import { imports } from "../../schema/imports";
import { command } from "../command";
import { enterSources, sourceSchema } from "./sources";

/**
 * Begins an import: its sources are items from now on, queued in the same transaction. `sealed: false` where more of
 * them follow by `addSources`.
 */
export const startImport = command({
  name: "startImport",
  act: "importDocument",
  input: z.object({
    kind: z.enum(IMPORT_KINDS),
    label: z.string().trim().min(1).max(1_000),
    sources: z.array(sourceSchema).max(10_000, "Hand in at most 10,000 at once."),
    sealed: z.boolean().default(true),
    fingerprint: z.string().optional(),
  }),
  async run(tx, { workspaceId, userId, name }, { kind, label, sources, sealed, fingerprint }) {
    const row = {
      ...{ workspaceId, id: newId(), kind, label, sealed, startedBy: userId, startedByName: name },
      ...{ feedId: null, fingerprint: fingerprint ?? null, state: "running" as const, version: 1 },
      startedAt: new Date(),
    };
    await tx.insert(imports).values(row);
    await enterSources(tx, { workspaceId, importId: row.id, first: 1 }, sources);
    await queueItems(tx, workspaceId, row.id);
    return {
      changes: [
        { entity: "import", entityId: row.id, before: null, after: { ...row, sources: sources.length } },
      ],
      result: { id: row.id },
    };
  },
});

import { stepOfStage } from "#domain/import";
import type { FailedRead, ReadDocument } from "#domain/intake";
import { sha256 } from "../chain";
import { database } from "../client";
import { newId } from "../identity";
import { signalProgress } from "../progress-signal";
import { importItems } from "../schema/imports";
import { queueItem } from "./queue";
import type { ImportItem } from "./take-item";

/**
 * Enters documents read from a container as items of their own, and queues them, in one transaction. `first` is the
 * place of the first of them: one that was entered before (by a worker that was lost) is left as it is.
 *
 * @param parts how many documents were read from the same bytes so far, by their hash; counted on
 */
export async function enterMembers(
  container: ImportItem,
  members: readonly (ReadDocument | FailedRead)[],
  first: number,
  parts: Map<string, number>,
): Promise<void> {
  const { workspaceId, importId } = container;
  const rows = members.map((member, index) => ({
    ...{ workspaceId, id: newId(), importId, parentId: container.id, ordinal: first + index },
    ...("failed" in member ? failedRow(member) : documentRow(member, parts)),
    createdAt: new Date(),
  }));
  await database().transaction(async (tx) => {
    const entered = await tx
      .insert(importItems)
      .values(rows)
      .onConflictDoNothing()
      .returning({ itemId: importItems.id, state: importItems.state });
    for (const { itemId, state } of entered)
      if (state === "waiting") await queueItem(tx, { workspaceId, itemId });
    await signalProgress(tx, workspaceId, importId);
  });
}

function documentRow(read: ReadDocument, parts: Map<string, number>) {
  const { name, url, mediaType, text, original, ...facts } = read;
  const print = sha256(original);
  const part = (parts.get(print) ?? 0) + 1;
  parts.set(print, part);
  return {
    ...{ name, url, mediaType, text, part },
    bytes: Buffer.from(original),
    sha256: print,
    read: { ...facts, url, mediaType },
    step: "extract" as const,
    state: "waiting" as const,
  };
}

function failedRow({ failed: { name, stage, reason, original } }: FailedRead) {
  return {
    ...{ name, reason, bytes: Buffer.from(original), sha256: sha256(original) },
    step: stepOfStage(stage),
    state: "failed" as const,
    endedAt: new Date(),
  };
}

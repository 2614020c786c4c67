import { and, eq } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import { readingNow } from "../../reading";
import { modelChoices, models } from "../../schema/models";

/** The model that a workspace reads with. */
export interface ModelInUse {
  readonly id: string;
  readonly number: number;
  /** of its bytes */
  readonly hash: string;
}

/** The model in use; null where the workspace reads with the shipped weights. */
export async function modelInUse(viewer: Principal): Promise<ModelInUse | null> {
  const { workspaceId } = viewer;
  const [row] = await readingNow(viewer)
    .select({ id: models.id, number: models.number, hash: models.hash })
    .from(modelChoices)
    .innerJoin(
      models,
      and(eq(models.workspaceId, modelChoices.workspaceId), eq(models.id, modelChoices.modelId)),
    )
    .where(eq(modelChoices.workspaceId, workspaceId));
  return row?.hash ? { ...row, hash: row.hash } : null;
}

/** The two files of a kept model, gzipped; null where it is not here. */
export async function modelFiles(
  viewer: Principal,
  id: string,
): Promise<{ readonly attribution: Uint8Array; readonly types: Uint8Array } | null> {
  const [row] = await readingNow(viewer)
    .select({ attribution: models.attribution, types: models.types })
    .from(models)
    .where(and(eq(models.workspaceId, viewer.workspaceId), eq(models.id, id)));
  return row?.attribution && row.types ? { attribution: row.attribution, types: row.types } : null;
}

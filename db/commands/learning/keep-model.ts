import { z } from "zod";
import type { ModelScores } from "#domain/model-score";
import { MOST_MODEL_BYTES } from "#domain/trained-model";
import { sha256 } from "../../chain";
import { signalProgress } from "../../progress-signal";
import { models } from "../../schema/models";
import { command } from "../command";
import { lockedModel, whichModel } from "./model-state";

const bytes = z
  .custom<Uint8Array>((value) => value instanceof Uint8Array, "The model has no bytes.")
  .refine(({ length }) => length <= MOST_MODEL_BYTES, "The model is too large to keep.");
const material = z.object({
  articles: z.int(),
  claims: z.int(),
  heldArticles: z.int(),
  heldClaims: z.int(),
});

/**
 * Keeps what a training made: its bytes, what it was trained on and how it scored. The history holds their hash. Null
 * where the training was given up meanwhile.
 */
export const keepModel = command({
  name: "keepModel",
  act: "manageModels",
  input: z.object({
    id: z.uuid(),
    attribution: bytes,
    types: bytes,
    scores: z.custom<ModelScores>((value) => typeof value === "object" && value !== null),
    material,
    learnedFrom: z.string(),
    pipeline: z.string(),
    comparedWith: z.int().nullable(),
  }),
  async run(tx, { workspaceId }, { id, attribution, types, ...made }) {
    const before = await lockedModel(tx, workspaceId, id);
    if (before.state !== "running" && before.state !== "waiting") return { changes: [], result: null };
    const hash = sha256(Buffer.concat([attribution, types]));
    const kept = { ...made, hash, state: "kept" as const, endedAt: new Date() };
    const files = { attribution: Buffer.from(attribution), types: Buffer.from(types) };
    await tx
      .update(models)
      .set({ ...kept, ...files, progress: null })
      .where(whichModel(workspaceId, id));
    await signalProgress(tx, workspaceId, id);
    const after = { ...before, ...kept };
    return { changes: [{ entity: "model", entityId: id, before, after }], result: { hash } };
  },
});

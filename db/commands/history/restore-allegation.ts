import {
  type AllegationState,
  findAllegation,
  insertAllegation,
  removeAllegation,
  writeAllegation,
} from "../allegations/allegation-state";
import type { Restore } from "./restore";

/** An allegation out of a revision, where moments are kept as text. */
export const allegationFromHistory = (kept: unknown): AllegationState | null => {
  const state = kept as AllegationState | null;
  return state && { ...state, createdAt: new Date(state.createdAt) };
};

/** Puts an allegation back to what it was before an act: its proposition, and what it is merged into. */
export const restoreAllegation: Restore = async (tx, { workspaceId, entityId, before }, mustBeFree) => {
  const now = await findAllegation(tx, workspaceId, entityId);
  await mustBeFree();
  const was = allegationFromHistory(before);
  if (!was) {
    if (now) await removeAllegation(tx, now);
    return { before: now, after: null };
  }
  return { before: now, after: now ? await writeAllegation(tx, now, was) : await insertAllegation(tx, was) };
};

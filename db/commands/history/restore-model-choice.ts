import { mustMay } from "#domain/policy";
import { type ChoiceRow, lockedChoice, writeChoice } from "../learning/choice-state";
import type { Restore } from "./restore";

/** Puts the model into use again that was in use before an act. For those who may choose one. */
export const restoreModelChoice: Restore = async (tx, { workspaceId, ...act }, mustBeFree, who) => {
  mustMay(who, "manageModels");
  const now = await lockedChoice(tx, workspaceId);
  await mustBeFree();
  const { modelId, previousId, hasPrevious } = act.before as ChoiceRow;
  const { changes } = await writeChoice(tx, now, { modelId, previousId, hasPrevious });
  return { before: now, after: changes[0]?.after };
};

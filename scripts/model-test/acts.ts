import { addAlias } from "#db/commands/actors/add-alias";
import { affiliateActor } from "#db/commands/actors/affiliate-actor";
import { changeActor } from "#db/commands/actors/change-actor";
import { mergeActors } from "#db/commands/actors/merge-actors";
import { splitActor } from "#db/commands/actors/split-actor";
import { mergeAllegations } from "#db/commands/allegations/merge-allegations";
import { refileCharges } from "#db/commands/allegations/refile-charges";
import { renameAllegation } from "#db/commands/allegations/rename-allegation";
import { splitAllegation } from "#db/commands/allegations/split-allegation";
import { changeArticle } from "#db/commands/articles/change-article";
import { putBackArticle } from "#db/commands/articles/put-back-article";
import { withdrawArticle } from "#db/commands/articles/withdraw-article";
import { acceptClaim } from "#db/commands/claims/accept-claim";
import { correctClaim } from "#db/commands/claims/correct-claim";
import { rejectClaim } from "#db/commands/claims/reject-claim";
import { undo } from "#db/commands/history/undo";
import { linkResponse } from "#db/commands/responses/link-response";
import { unlinkResponse } from "#db/commands/responses/unlink-response";
import type { ActBoard } from "#db/queries/history/act-board";
import { ownActs } from "#db/queries/history/own-acts";
import { CLAIM_TYPES, REJECTION_REASONS } from "#domain/claim";
import type { Principal } from "#domain/principal";
import type { Dice } from "../generate/random";

/** One act of an editor on something of the board, chosen by dice; expected failures are part of the game. */
export type RandomAct = (who: Principal, board: ActBoard, dice: Dice) => Promise<unknown>;

const claim = (board: ActBoard, dice: Dice) => {
  const one = dice.one(board.claims);
  return { claimId: one.id, version: one.version };
};
const actor = (board: ActBoard, dice: Dice) => {
  const one = dice.one(board.actors);
  return { actorId: one.id, version: one.version };
};
const allegation = (board: ActBoard, dice: Dice) => {
  const one = dice.one(board.allegations);
  return { allegationId: one.id, version: one.version };
};
const article = (board: ActBoard, dice: Dice) => {
  const one = dice.one(board.articles);
  return { articleId: one.id, version: one.version };
};
const names = (board: ActBoard, dice: Dice, most: number) =>
  Array.from({ length: dice.below(most + 1) }, () => ({ name: dice.one(board.actors).name }));
const byKey = async (who: Principal, way: "undo" | "redo") => {
  const act = (await ownActs(who, []))[way];
  return act && undo(who, { seq: act.seq });
};

/** What editors do, by name; merges and undo more often than a shift would have them. */
export const RANDOM_ACTS: Readonly<Record<string, RandomAct>> = {
  accept: (who, board, dice) => acceptClaim(who, claim(board, dice)),
  reject: (who, board, dice) =>
    rejectClaim(who, { ...claim(board, dice), reason: dice.one(REJECTION_REASONS) }),
  correctType: (who, board, dice) =>
    correctClaim(who, { ...claim(board, dice), type: dice.one(CLAIM_TYPES) }),
  correctTargets: (who, board, dice) =>
    correctClaim(who, { ...claim(board, dice), targets: names(board, dice, 4) }),
  correctActors: (who, board, dice) =>
    correctClaim(who, {
      ...claim(board, dice),
      actors: names(board, dice, 3),
      speaker: dice.one(board.actors).name,
    }),
  link: (who, board, dice) => {
    const [responseId, chargeId] = [dice.one(board.claims).id, dice.one(board.claims).id];
    const known = board.links.find((one) => one.responseId === responseId && one.chargeId === chargeId);
    return linkResponse(who, { responseId, chargeId, version: known?.version ?? null });
  },
  unlink: async (who, board, dice) => {
    if (board.links.length === 0) return;
    const one = dice.one(board.links);
    return unlinkResponse(who, { linkId: one.id, version: one.version });
  },
  mergeActors: (who, board, dice) =>
    mergeActors(who, { memberId: dice.one(board.actors).id, survivorId: dice.one(board.actors).id }),
  splitActor: async (who, board, dice) => {
    const merged = board.actors.filter((one) => one.merged);
    if (merged.length > 0) return splitActor(who, actor({ ...board, actors: merged }, dice));
  },
  renameActor: (who, board, dice) =>
    changeActor(who, { ...actor(board, dice), name: `Renamed ${dice.below(500)}` }),
  addAlias: (who, board, dice) => addAlias(who, { ...actor(board, dice), alias: `Alias ${dice.below(500)}` }),
  affiliate: (who, board, dice) =>
    affiliateActor(who, { ...actor(board, dice), body: dice.one(board.actors).name, role: "speaks-for" }),
  mergeAllegations: (who, board, dice) =>
    mergeAllegations(who, {
      memberId: dice.one(board.allegations).id,
      survivorId: dice.one(board.allegations).id,
    }),
  splitAllegation: async (who, board, dice) => {
    const merged = board.allegations.filter((one) => one.merged);
    if (merged.length > 0) return splitAllegation(who, allegation({ ...board, allegations: merged }, dice));
  },
  renameAllegation: (who, board, dice) =>
    renameAllegation(who, { ...allegation(board, dice), proposition: `It did thing ${dice.below(900)}.` }),
  refile: (who, board, dice) => {
    const claimIds = [dice.one(board.claims).id, dice.one(board.claims).id];
    const to = dice.chance(0.5)
      ? { id: dice.one(board.allegations).id }
      : { proposition: `It did another thing ${dice.below(900)}.` };
    return refileCharges(who, { claimIds, to });
  },
  changeArticle: (who, board, dice) =>
    changeArticle(who, {
      ...article(board, dice),
      title: `T ${dice.below(99)}`,
      outlet: null,
      published: null,
    }),
  withdraw: (who, board, dice) => withdrawArticle(who, article(board, dice)),
  putBack: (who, board, dice) => putBackArticle(who, article(board, dice)),
  undoByKey: (who) => byKey(who, "undo"),
  undoAgain: (who) => byKey(who, "undo"),
  redoByKey: (who) => byKey(who, "redo"),
  undoAny: (who, board, dice) => undo(who, { seq: 1 + dice.below(board.seq) }),
};

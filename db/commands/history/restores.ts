import type { Entity } from "../command";
import type { Restore } from "./restore";
import { restoreActor } from "./restore-actor";
import { restoreAllegation } from "./restore-allegation";
import { restoreArticle } from "./restore-article";
import { restoreClaim } from "./restore-claim";
import { restoreComment } from "./restore-comment";
import { restoreDesk } from "./restore-desk";
import { restoreDistinction } from "./restore-distinction";
import { restoreFigure } from "./restore-figure";
import { restoreLink } from "./restore-link";
import { restoreModelChoice } from "./restore-model-choice";
import { restoreProposal } from "./restore-proposal";
import { restoreReversal } from "./restore-reversal";
import { restoreRuling } from "./restore-ruling";
import { restoreView } from "./restore-view";

/** How each kind of thing is put back to what it was before an act; or, in words, why it is not taken back here. */
export const RESTORES: Readonly<Record<Entity, Restore | string>> = {
  claim: restoreClaim,
  response: restoreLink,
  desk: restoreDesk,
  comment: restoreComment,
  actor: restoreActor,
  allegation: restoreAllegation,
  distinction: restoreDistinction,
  reversal: restoreReversal,
  ruling: restoreRuling,
  view: restoreView,
  figure: restoreFigure,
  article: restoreArticle,
  "model choice": restoreModelChoice,
  model: "A model is trained and cancelled on the page Learning.",
  membership: "What was done to an account is changed on the page Team, not taken back here.",
  import: "An import is paused, cancelled and resumed on its own page.",
  "import item": "A document that failed is tried again on the page of what failed.",
  sample: "A second opinion is changed on its own page.",
  coding: "A mark is changed on the page of its article in the second opinion.",
  proposal: restoreProposal,
  rereading: "What was read again stays read: its proposals are decided on the page of new readings.",
  feed: "A feed is paused, removed and brought back on the page Import.",
};

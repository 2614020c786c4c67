import type { Figure, FigureId, FigureParts } from "#domain/figure";
import type { Principal } from "#domain/principal";
import {
  actorAnswersFigure,
  actorChargesFigure,
  actorCounterpartsFigure,
  actorOutletsFigure,
  actorPositionsFigure,
  actorReversalsFigure,
  actorVoicesFigure,
} from "./actor-figures";
import {
  allegationExchangeFigure,
  allegationLensFigure,
  allegationStandingFigure,
} from "./allegation-figures";
import { actorLatencyFigure, latencyFigure } from "./latency-figures";
import { actorsFigure, allegationsFigure, articlesFigure, claimsFigure } from "./list-figures";
import { matrixFigure, stancesFigure } from "./matrix-figures";
import { networkFigure } from "./network-figures";
import { activityFigure, outletsFigure, silenceFigure, typesFigure } from "./overview-figures";
import { repliesFigure, timelineFigure } from "./timeline-figures";

type Making = (viewer: Principal, parts: FigureParts) => Promise<Omit<Figure, "id">>;

const MAKING: Readonly<Record<FigureId, Making>> = {
  activity: activityFigure,
  types: typesFigure,
  outlets: outletsFigure,
  silence: silenceFigure,
  matrix: matrixFigure,
  stances: stancesFigure,
  network: networkFigure,
  latency: latencyFigure,
  timeline: timelineFigure,
  replies: repliesFigure,
  claims: claimsFigure,
  articles: articlesFigure,
  actors: actorsFigure,
  allegations: allegationsFigure,
  "actor-charges": actorChargesFigure,
  "actor-answers": actorAnswersFigure,
  "actor-positions": actorPositionsFigure,
  "actor-reversals": actorReversalsFigure,
  "actor-latency": actorLatencyFigure,
  "actor-counterparts": actorCounterpartsFigure,
  "actor-voices": actorVoicesFigure,
  "actor-outlets": actorOutletsFigure,
  "allegation-standing": allegationStandingFigure,
  "allegation-exchange": allegationExchangeFigure,
  "allegation-lens": allegationLensFigure,
};

/**
 * A figure of the viewer's workspace as it is now, as table and picture, asked with the parts of its page's address.
 * Throws not-found where the page would, and invalid where it is too large to be one table.
 */
export const figure = async (viewer: Principal, id: FigureId, parts: FigureParts): Promise<Figure> => ({
  id,
  ...(await MAKING[id](viewer, parts)),
});

import { CLAIMS_SHOWN } from "#components/actor/claims-section";
import { actorCounterparts } from "#db/queries/actors/actor-counterparts";
import { actorFigures } from "#db/queries/actors/actor-figures";
import { actorOutlets } from "#db/queries/actors/actor-outlets";
import { actorPositions } from "#db/queries/actors/actor-positions";
import { actorProfile } from "#db/queries/actors/actor-profile";
import { actorQuarters } from "#db/queries/actors/actor-quarters";
import { reversalPage } from "#db/queries/actors/actor-reversals";
import { actorVoices } from "#db/queries/actors/actor-voices";
import { actorFamily } from "#db/queries/actors/family";
import { claimSearch } from "#db/queries/claim-search";
import { coverage } from "#db/queries/coverage";
import { replyLatency } from "#db/queries/reply-latency";
import type { ActorPlace } from "#domain/actor-place";
import { NO_SEARCH } from "#domain/claim-search";
import type { Principal } from "#domain/principal";
import type { ActorFilter } from "#domain/roll-up";

/** All that an actor's page asks, asked at once. */
export async function actorAnswers(who: Principal, filter: ActorFilter, at: ActorPlace) {
  const { of: slug } = filter;
  const search = { ...NO_SEARCH, ...filter };
  const [
    reach,
    figures,
    quarters,
    positions,
    voices,
    profile,
    counterparts,
    outlets,
    silent,
    spoken,
    latency,
    latencyOfAll,
    reversals,
    family,
  ] = await Promise.all([
    coverage(who, filter),
    actorFigures(who, filter, filter),
    actorQuarters(who, filter, filter),
    actorPositions(who, filter, filter),
    actorVoices(who, filter, filter),
    actorProfile(who, filter, filter),
    actorCounterparts(who, filter, filter),
    actorOutlets(who, filter, filter),
    claimSearch(who, { ...search, accused: slug, answer: "none" }, CLAIMS_SHOWN),
    claimSearch(who, { ...search, speaker: slug }, CLAIMS_SHOWN),
    replyLatency(who, { ...search, accused: slug }),
    replyLatency(who, search),
    reversalPage(who, filter, filter, at.reversals),
    actorFamily(who, slug),
  ]);
  return {
    coverage: reach,
    ...{ figures, quarters, positions, voices, profile, counterparts, outlets, silent, spoken },
    ...{ latency, latencyOfAll, reversals, at, family },
  };
}

import { actorCounterparts } from "#db/queries/actors/actor-counterparts";
import { actorFigures } from "#db/queries/actors/actor-list";
import { actorOutlets } from "#db/queries/actors/actor-outlets";
import { actorPositions } from "#db/queries/actors/actor-positions";
import { actorProfile } from "#db/queries/actors/actor-profile";
import { actorQuarters } from "#db/queries/actors/actor-quarters";
import { actorReversals } from "#db/queries/actors/actor-reversals";
import { actorVoices } from "#db/queries/actors/actor-voices";
import { claimSearch } from "#db/queries/claim-search";
import { coverage } from "#db/queries/coverage";
import { replyLatency } from "#db/queries/reply-latency";
import type { ClaimFilter } from "#domain/claim-filter";
import { NO_SEARCH } from "#domain/claim-search";
import type { Principal } from "#domain/principal";

/** All that an actor's page asks, asked at once. */
export async function actorAnswers(who: Principal, filter: ClaimFilter, slug: string) {
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
  ] = await Promise.all([
    coverage(who, filter),
    actorFigures(who, filter, slug),
    actorQuarters(who, filter, slug),
    actorPositions(who, filter, slug),
    actorVoices(who, filter, slug),
    actorProfile(who, filter, slug),
    actorCounterparts(who, filter, slug),
    actorOutlets(who, filter, slug),
    claimSearch(who, { ...search, accused: slug, answer: "none" }),
    claimSearch(who, { ...search, speaker: slug }),
    replyLatency(who, { ...search, accused: slug }),
    replyLatency(who, search),
    actorReversals(who, filter, slug),
  ]);
  return {
    coverage: reach,
    ...{ figures, quarters, positions, voices, profile, counterparts, outlets, silent, spoken },
    ...{ latency, latencyOfAll, reversals },
  };
}

import { allegation } from "#db/queries/allegation";
import { allegationExchange } from "#db/queries/allegation-exchange";
import { allegationWordings } from "#db/queries/allegation-wordings";
import { coverage } from "#db/queries/coverage";
import { relatedAllegations } from "#db/queries/related-allegations";
import type { AllegationPlace } from "#domain/allegation-place";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";

/** All that an allegation's page asks, asked at once. Throws not-found where there is no such allegation. */
export async function allegationAnswers(
  who: Principal,
  filter: ClaimFilter,
  slug: string,
  at: AllegationPlace,
) {
  const [page, exchange, wordings, reach, related] = await Promise.all([
    allegation(who, filter, slug),
    allegationExchange(who, filter, slug, at),
    allegationWordings(who, filter, slug, at.wordings),
    coverage(who, filter),
    relatedAllegations(who, filter, slug),
  ]);
  return { page, exchange, wordings, coverage: reach, related };
}

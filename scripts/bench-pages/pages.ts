import { networkPlaces } from "#db/network/places";
import { activity } from "#db/queries/activity";
import { actorCounterparts } from "#db/queries/actors/actor-counterparts";
import { actorFigures } from "#db/queries/actors/actor-figures";
import { actorHead } from "#db/queries/actors/actor-head";
import { actorList } from "#db/queries/actors/actor-list";
import { actorOutlets } from "#db/queries/actors/actor-outlets";
import { actorPositions } from "#db/queries/actors/actor-positions";
import { actorProfile } from "#db/queries/actors/actor-profile";
import { actorQuarters } from "#db/queries/actors/actor-quarters";
import { reversalPage } from "#db/queries/actors/actor-reversals";
import { actorVoices } from "#db/queries/actors/actor-voices";
import { actorFamily } from "#db/queries/actors/family";
import { allegation } from "#db/queries/allegation";
import { allegationExchange } from "#db/queries/allegation-exchange";
import { allegationList } from "#db/queries/allegation-list";
import { allegationWordings } from "#db/queries/allegation-wordings";
import { articleClaims } from "#db/queries/article-claims";
import { articleList, articlesFound } from "#db/queries/article-list";
import { articleText } from "#db/queries/article-text";
import { chargeSums } from "#db/queries/charge-sums";
import { claimFacets } from "#db/queries/claim-facets";
import { formFrame, itemForm } from "#db/queries/claim-form";
import { claimInArticle } from "#db/queries/claim-in-article";
import { claimSearch } from "#db/queries/claim-search";
import { codebook } from "#db/queries/codebook";
import { copiesOf } from "#db/queries/copies-of";
import { coverage } from "#db/queries/coverage";
import { exchanges } from "#db/queries/exchanges";
import { filterOptions } from "#db/queries/filter-options";
import { claimHistory } from "#db/queries/history/claim-history";
import { lastActs } from "#db/queries/history/last-act";
import { lastDecisions } from "#db/queries/history/last-decisions";
import { unread } from "#db/queries/inbox";
import { knownNames } from "#db/queries/known-names";
import { linkCandidates } from "#db/queries/link-candidates";
import { matrixFigure } from "#db/queries/matrix-figure";
import { network } from "#db/queries/network";
import { openCell } from "#db/queries/open-cell";
import { outletCoverage } from "#db/queries/outlet-coverage";
import { overviewSums } from "#db/queries/overview-sums";
import { quotations } from "#db/queries/quotations";
import { relatedAllegations } from "#db/queries/related-allegations";
import { replyLatency } from "#db/queries/reply-latency";
import { reviewBacklog } from "#db/queries/review-backlog";
import { reviewQueue } from "#db/queries/review-queue";
import { timeline, timelineDays } from "#db/queries/timeline";
import { timelineDensity } from "#db/queries/timeline-density";
import { typeCounts } from "#db/queries/type-counts";
import { undecided } from "#db/queries/undecided";
import { withoutReply } from "#db/queries/without-reply";
import { articleSearchFrom } from "#domain/article-search";
import { type AddressParts, NO_FILTER } from "#domain/claim-filter";
import { NO_SEARCH, pageFrom, searchFrom, searchOfRange } from "#domain/claim-search";
import { filterFrom } from "#domain/filter-from";
import { matrixViewFrom } from "#domain/matrix-view";
import { networkKindFrom } from "#domain/network";
import type { Principal } from "#domain/principal";
import { firstOpen } from "#domain/review-queue";
import { actorFilterFrom } from "#domain/roll-up";
import { rangeAsked, readableRange, readableStep } from "#domain/timeline";

/** As on the page of the timeline. */
const MARKS_AT_MOST = 500;

type Ask = (who: Principal, parts: AddressParts, last: string) => Promise<unknown>;

const editing = (who: Principal, id: string) =>
  Promise.all([linkCandidates(who, id), knownNames(who), lastActs(who)]);

const matrixPage: Ask = (who, parts) => {
  const [filter, view] = [filterFrom(parts), matrixViewFrom(parts)];
  return Promise.all([
    filterOptions(who),
    coverage(who, filter),
    matrixFigure(who, filter, view),
    openCell(who, filter, view),
  ]);
};

const timelinePage: Ask = async (who, parts) => {
  const filter = filterFrom(parts);
  const [{ days }] = await Promise.all([timelineDays(who, filter), filterOptions(who)]);
  const range = rangeAsked(filter, days) ?? readableRange(days, "day");
  if (!range) return;
  const [{ claims, total }] = await Promise.all([
    timeline(who, filter, range, MARKS_AT_MOST),
    replyLatency(who, searchOfRange(filter, range)),
  ]);
  if (claims.length < total) await timelineDensity(who, filter, range, readableStep(range, "day"));
};

const actorPage: Ask = async (who, parts, slug) => {
  const filter = actorFilterFrom(parts, slug);
  const search = { ...NO_SEARCH, ...filter };
  await actorHead(who, slug);
  return Promise.all([
    filterOptions(who),
    coverage(who, filter),
    ...[actorFigures, actorQuarters, actorPositions, actorVoices, actorProfile].map((ask) =>
      ask(who, filter, filter),
    ),
    ...[actorCounterparts, actorOutlets].map((ask) => ask(who, filter, filter)),
    reversalPage(who, filter, filter, 1),
    claimSearch(who, { ...search, accused: slug, answer: "none" }, 4),
    claimSearch(who, { ...search, speaker: slug }, 4),
    replyLatency(who, { ...search, accused: slug }),
    replyLatency(who, search),
    actorFamily(who, slug),
  ]);
};

const claimPage: Ask = async (who, _, id) => {
  const { claim } = await claimInArticle(who, id);
  const linked = [...claim.answers, ...claim.replies].map((link) => link.claimId);
  return Promise.all([
    claimHistory(who, id),
    coverage(who, NO_FILTER),
    quotations(who, linked),
    claimSearch(who, { ...NO_SEARCH, like: id }),
    editing(who, id),
  ]);
};

/** Without the lease that the page takes. */
const reviewPage: Ask = async (who) => {
  const [{ queue }] = await Promise.all([reviewQueue(who, null), lastDecisions(who), filterOptions(who)]);
  const id = firstOpen(queue);
  if (id === null) return;
  return Promise.all([itemForm(who, await claimInArticle(who, id)), formFrame(who)]);
};

/** What each page that is read asks the database, beside the count in its masthead; `[]` stands for the last step. */
const ASKS: Readonly<Record<string, Ask>> = {
  "/": (who) =>
    Promise.all([
      ...[overviewSums, outletCoverage].map((ask) => ask(who)),
      ...[coverage, activity, typeCounts].map((ask) => ask(who, NO_FILTER)),
      chargeSums(who, NO_FILTER, 5),
      exchanges(who, 4),
      withoutReply(who, NO_FILTER, 4),
      reviewBacklog(who, 3),
    ]),
  "/matrix": matrixPage,
  "/timeline": timelinePage,
  "/actors": (who, parts) => Promise.all([filterOptions(who), actorList(who, filterFrom(parts), "claims")]),
  "/actors/[]": actorPage,
  "/allegations": (who, parts) =>
    Promise.all([
      filterOptions(who),
      coverage(who, filterFrom(parts)),
      allegationList(who, filterFrom(parts)),
    ]),
  "/allegations/[]": async (who, parts, slug) => {
    const filter = filterFrom(parts);
    return Promise.all([
      ...[allegation, allegationExchange, allegationWordings, relatedAllegations].map((ask) =>
        ask(who, filter, slug),
      ),
      filterOptions(who),
      coverage(who, filter),
    ]);
  },
  "/articles": (who, parts) =>
    Promise.all([articleList(who, articleSearchFrom(parts), pageFrom(parts)), filterOptions(who)]),
  "/articles/[]": async (who, _, id) => {
    const { version } = await articleText(who, id);
    return Promise.all([articleClaims(who, version.id), coverage(who, NO_FILTER), copiesOf(who, id)]);
  },
  "/claims": (who, parts) => {
    const search = searchFrom(parts);
    return Promise.all([
      claimSearch(who, search),
      claimFacets(who, search),
      filterOptions(who),
      coverage(who, search),
      search.q ? articlesFound(who, articleSearchFrom(parts)) : null,
    ]);
  },
  "/claims/[]": claimPage,
  "/network": (who, parts) =>
    Promise.all([
      filterOptions(who),
      coverage(who, filterFrom(parts)),
      network(who, filterFrom(parts), networkKindFrom(parts)),
      networkPlaces(who),
    ]),
  "/codebook": (who) => Promise.all([codebook(who), coverage(who, NO_FILTER)]),
  "/review": reviewPage,
};

/** Asks all that the page at an address asks. */
export async function askPage(who: Principal, address: string): Promise<void> {
  const { pathname, searchParams } = new URL(address, "http://localhost");
  const [, first = "", last = ""] = pathname.split("/");
  const ask = ASKS[last ? `/${first}/[]` : `/${first}`];
  if (!ask) throw new Error(`No page stands at ${address}.`);
  await Promise.all([undecided(who), unread(who), ask(who, Object.fromEntries(searchParams), last)]);
}

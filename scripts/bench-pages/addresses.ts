import { actorList } from "#db/queries/actors/actor-list";
import { allegationList } from "#db/queries/allegation-list";
import { articleList } from "#db/queries/article-list";
import { claimSearch } from "#db/queries/claim-search";
import { matrixFigure } from "#db/queries/matrix-figure";
import { NO_FILTER } from "#domain/claim-filter";
import { NO_SEARCH } from "#domain/claim-search";
import { matrixViewFrom } from "#domain/matrix-view";
import type { Principal } from "#domain/principal";

/** An address without a part more, and with filters of each kind. */
const narrowed = (path: string, filters: readonly string[]): string[] => [
  path,
  ...filters.map((filter) => `${path}${path.includes("?") ? "&" : "?"}${filter}`),
];

/**
 * Every page that is read, under several filters and in its views, with the busiest actors, allegations and cells of the
 * workspace and with some of the middle: what each page has beside it is visited in turn.
 */
export async function addresses(who: Principal): Promise<ReadonlyMap<string, readonly string[]>> {
  const [{ matrix }, actors, allegations, { articles }, { items }] = await Promise.all([
    matrixFigure(who, NO_FILTER, matrixViewFrom({})),
    actorList(who, NO_FILTER, "claims"),
    allegationList(who, NO_FILTER),
    articleList(who, NO_FILTER),
    claimSearch(who, { ...NO_SEARCH, types: ["deny"] }),
  ]);
  const cell = matrix?.cells[0];
  const [actor, other] = [actors[0], actors[Math.floor(actors.length / 10)]].map((one) => one?.slug ?? "");
  const [on, less] = [allegations[0], allegations[Math.floor(allegations.length / 10)]].map(
    (one) => one?.slug ?? "",
  );
  const by = allegations[0]?.accusers[0]?.slug ?? "";
  const ends = `accuser=${cell?.from.slug}&accused=${cell?.to.slug}`;
  const dates = "from=2023-01-01&to=2023-12-31";
  const some = [dates, `actors=${actor}`, "sourcing=record", "review=reviewed"];
  const units = ["statements", "articles", "outlets", "clusters"].map((unit) => `unit=${unit}`);
  return new Map([
    ["overview", ["/"]],
    ["matrix, pairs", narrowed("/matrix", [...units, ...some])],
    ["matrix, types", narrowed("/matrix?view=types", [...units, ...some])],
    ["matrix, allegations", narrowed("/matrix?view=allegations", [...units, ...some])],
    [
      "matrix, open cell",
      [
        ...narrowed(`/matrix?${ends}`, [...units, ...some]),
        `/matrix?view=types&${ends}`,
        `/matrix?view=allegations&on=${on}&by=${by}`,
      ],
    ],
    ["timeline", narrowed("/timeline", [...some, `allegation=${on}`, "from=2021-01-01&to=2025-12-31"])],
    ["actors", narrowed("/actors", some)],
    ["actor", [...narrowed(`/actors/${actor}`, [dates, "sourcing=record"]), `/actors/${other}`]],
    ["allegations", narrowed("/allegations", some)],
    [
      "allegation",
      [...narrowed(`/allegations/${on}`, [dates, "sourcing=record", "page=9"]), `/allegations/${less}`],
    ],
    ["articles", narrowed("/articles", [...some, "page=9"])],
    ["article", articles.slice(0, 4).map(({ id }) => `/articles/${id}`)],
    [
      "claims",
      narrowed("/claims", [
        ...[...some, "q=weapons", ends, "answer=none&page=3"],
        ...[`actors=${actor}&types=deny,justify`, `allegation=${on}`],
      ]),
    ],
    ["claim", items.slice(0, 4).map(({ quotation }) => `/claims/${quotation.id}`)],
    ["network", narrowed("/network", ["arrows=replies", ...some])],
    ["codebook", ["/codebook"]],
    ["review", ["/review"]],
  ]);
}

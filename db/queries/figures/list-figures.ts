import { actorSortFrom } from "#domain/actor-list";
import { articleSearchFrom } from "#domain/article-search";
import { listedAs, searchFrom } from "#domain/claim-search";
import type { Figure, FigureParts, FigureRow } from "#domain/figure";
import { filterFrom } from "#domain/filter-from";
import type { Principal } from "#domain/principal";
import { ANSWER_WORDS, KIND_WORDS } from "#domain/words";
import { actorList } from "../actors/actor-list";
import { allegationList } from "../allegation-list";
import { articlePage } from "../article-list";
import { CLAIM_COLUMNS, claimRows } from "./claim-rows";

type Made = Promise<Omit<Figure, "id">>;

/** All claims that a search lists, on all its pages. */
export async function claimsFigure(viewer: Principal, parts: FigureParts): Made {
  const search = searchFrom(parts);
  const byPair = listedAs(search) === "pairs";
  return {
    title: byPair ? "Charges by accuser and accused" : "Claims",
    unit: byPair ? "pairs of accuser and accused" : "claims",
    rule: byPair
      ? "A charge stands once for each accuser and accused, under the plainest answer of the accused."
      : "Rejected claims are left out. Spans count UTF-16 units in the article's text.",
    columns: CLAIM_COLUMNS,
    rows: claimRows(viewer, search),
    picture: null,
  };
}

/** The articles under a filter, on all pages of their list. */
export async function articlesFigure(viewer: Principal, parts: FigureParts): Made {
  const asked = articleSearchFrom(parts);
  async function* rows(): AsyncGenerator<FigureRow> {
    for (let page = 1; ; page++) {
      const { articles } = await articlePage(viewer, asked, page);
      if (articles.length === 0) return;
      for (const one of articles)
        yield [
          one.id,
          one.title,
          one.outlet?.name ?? null,
          one.published,
          one.document,
          one.claims,
          one.reviewed,
        ];
    }
  }
  return {
    title: "Articles",
    unit: "articles",
    rule: "Withdrawn articles are left out; claims are those that the filter lets through.",
    columns: ["article", "title", "outlet", "printed", "document", "claims", "reviewed"],
    rows: rows(),
    picture: null,
  };
}

/** The actors who speak, accuse or are accused. */
export async function actorsFigure(viewer: Principal, parts: FigureParts): Made {
  const actors = await actorList(viewer, filterFrom(parts), actorSortFrom(parts.sort));
  return {
    title: "Actors",
    unit: "claims, and charges by accuser and accused",
    rule: "Claims count once each; a charge with two accused counts for each.",
    columns: [
      "actor",
      "kind",
      "claims",
      "spoken",
      "charges made",
      "charges received",
      "replies",
      "no reply found",
    ],
    rows: actors.map((one) => [
      one.name,
      KIND_WORDS[one.kind],
      ...[one.claims, one.spoken, one.made, one.received, one.replies, one.none],
    ]),
    picture: null,
  };
}

/** The allegations with who makes them and how the accused stand. */
export async function allegationsFigure(viewer: Principal, parts: FigureParts): Made {
  const allegations = await allegationList(viewer, filterFrom(parts));
  return {
    title: "Allegations",
    unit: "charges of an allegation",
    rule: "Each accused stands under the plainest answer to any of the charges.",
    columns: ["allegation", "charges", "accusers", "accused, and how they answered", "last made"],
    rows: allegations.map((one) => [
      one.proposition,
      one.charges,
      one.accusers.map(({ name, charges }) => `${name} (${charges})`).join("; "),
      one.accused.map(({ name, answer }) => `${name} (${ANSWER_WORDS[answer]})`).join("; "),
      one.last,
    ]),
    picture: null,
  };
}

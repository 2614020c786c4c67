import { ANSWER_OF_TYPE } from "#domain/answer";
import { citationOf } from "#domain/citation";
import { dayInWords } from "#domain/day";
import type { Figure, FigureParts } from "#domain/figure";
import { filterFrom } from "#domain/filter-from";
import { headlineSide } from "#domain/headline-side";
import type { PictureKey } from "#domain/picture";
import type { Principal } from "#domain/principal";
import { ANSWER_WORDS } from "#domain/words";
import { allegation } from "../allegation";
import { type ExchangeArticle, exchangeOf } from "../allegation-exchange";
import { chargeStandings } from "../charge-standings";

type Made = Promise<Omit<Figure, "id">>;

/** One allegation under the filter of its page; throws not-found where the desk has no such allegation. */
async function asked(viewer: Principal, { of = "", ...parts }: FigureParts) {
  const filter = { ...filterFrom(parts), allegation: undefined };
  return { filter, ...(await allegation(viewer, filter, of)) };
}

/** The whole exchange. */
const exchangeOn = (viewer: Principal, { filter, slug, sums }: Awaited<ReturnType<typeof asked>>) =>
  exchangeOf(viewer, filter, slug, { pageSize: sums.articles });

/** How each accused stands toward each charge. */
export async function allegationStandingFigure(viewer: Principal, parts: FigureParts): Made {
  const page = await asked(viewer, parts);
  const standings = await chargeStandings(viewer, { ...page.filter, allegation: page.slug });
  return {
    title: `How the accused stand: ${page.proposition}`,
    unit: "pairs of accuser and accused",
    rule: "Each pair stands under the plainest answer of the accused.",
    columns: ["accuser", "accused", "answer", "charge"],
    rows: standings.map(({ accuser, accused, answer, chargeId }) => [
      ...[accuser.name, accused.name, ANSWER_WORDS[answer], chargeId],
    ]),
    picture: null,
  };
}

/** The charges and all replies to them, article by article. */
export async function allegationExchangeFigure(viewer: Principal, parts: FigureParts): Made {
  const page = await asked(viewer, parts);
  const { articles } = await exchangeOn(viewer, page);
  const rowOf = (claim: ExchangeArticle["charges"][number], part: "charge" | "reply") => [
    ...[claim.id, part, part === "reply" ? ANSWER_WORDS[ANSWER_OF_TYPE[claim.type]] : null],
    claim.actors.map(({ name }) => name).join("; "),
    claim.speaker?.name ?? null,
    ...[claim.words, claim.said, claim.article.outlet, claim.article.published, claim.paragraph],
    claim.answers.map(({ claimId }) => claimId).join(" "),
    citationOf(claim),
  ];
  return {
    title: `Charges and replies: ${page.proposition}`,
    unit: "claims",
    rule: "In the order of print, then of the text.",
    columns: [
      ...["claim", "part", "answer", "actors", "speaker", "words", "said"],
      ...["outlet", "printed", "paragraph", "answers", "citation"],
    ],
    rows: articles.flatMap(({ charges, replies }) => [
      ...charges.map((claim) => rowOf(claim, "charge")),
      ...replies.map((claim) => rowOf(claim, "reply")),
    ]),
    picture: null,
  };
}

/** Where in each article the charge stands, and where the replies. */
export async function allegationLensFigure(viewer: Principal, parts: FigureParts): Made {
  const page = await asked(viewer, parts);
  const { articles } = await exchangeOn(viewer, page);
  const nameOf = ({ outlet, published }: ExchangeArticle) =>
    `${outlet ?? "Outlet not known"}, ${published ? dayInWords(published) : "not dated"}`;
  const inOrder = (list: ExchangeArticle["charges"]) => list.map(({ paragraph }) => paragraph).join(" ");
  return {
    title: `Outlet lens: ${page.proposition}`,
    unit: "paragraphs",
    rule: "One stroke is one paragraph; charges and replies stand over the paragraph they begin in.",
    columns: [
      "article",
      "outlet",
      "printed",
      "paragraphs",
      "charges in paragraphs",
      "replies in paragraphs",
      "headline",
    ],
    rows: articles.map((one) => [
      ...[one.title, one.outlet, one.published, one.paragraphs],
      ...[inOrder(one.charges), inOrder(one.replies)],
      headlineSide(
        one.title,
        one.charges.map(({ words }) => words),
        one.replies.map(({ words }) => words),
      ),
    ]),
    picture: {
      kind: "strokes",
      texts: articles.slice(0, 40).map((one) => ({
        name: nameOf(one),
        paragraphs: one.paragraphs,
        marks: [
          ...one.charges.map(({ paragraph }) => ({ paragraph, key: "type-allege" as PictureKey })),
          ...one.replies.map(({ paragraph, type }) => ({ paragraph, key: ANSWER_OF_TYPE[type] })),
        ],
      })),
    },
  };
}

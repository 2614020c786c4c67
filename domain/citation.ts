import { dayInWords } from "./day";

interface Cited {
  readonly words: string;
  readonly speaker: { readonly name: string } | null;
  readonly actors: readonly { readonly name: string }[];
  readonly said: string | null;
  readonly paragraph: number;
  readonly article: {
    readonly title: string | null;
    readonly outlet: string | null;
    readonly published: string | null;
  };
}

/**
 * A claim as one cites it: who, the words between quotation marks exactly as printed, outlet, title, day, paragraph.
 * The permalink is put after it where it is copied.
 */
export function citationOf(claim: Cited): string {
  const bodies = claim.actors.map((actor) => actor.name).join(", ");
  const who = [claim.speaker?.name, bodies && claim.speaker ? `(${bodies})` : bodies]
    .filter(Boolean)
    .join(" ");
  const article = claim.article;
  const place = [
    article.outlet ?? "Outlet not known",
    article.title && `“${article.title}”`,
    article.published && dayInWords(article.published),
    `paragraph ${claim.paragraph}`,
  ].filter(Boolean);
  const day = claim.said ? `, ${dayInWords(claim.said)}` : "";
  return `${who || "Unnamed source"}${day}: “${claim.words}” ${place.join(", ")}.`;
}

/** An article as one cites it: outlet, title, day of print. */
export const citationOfArticle = (article: {
  readonly title: string | null;
  readonly outlet: { readonly name: string } | null;
  readonly published: string | null;
}): string =>
  `${[
    article.outlet?.name ?? "Outlet not known",
    `“${article.title ?? "Untitled article"}”`,
    article.published && dayInWords(article.published),
  ]
    .filter(Boolean)
    .join(", ")}.`;

import type { ArticleClaims } from "#db/queries/article-claims";
import type { ArticleText } from "#db/queries/article-text";
import type { CopiesOf } from "#db/queries/copies-of";
import type { Coverage } from "#db/queries/coverage";
import type { FormAction } from "#domain/action-result";
import { hrefOfArticles, hrefOfImport } from "#domain/address";
import { isReviewed } from "#domain/claim";
import { hrefOfSearch } from "#domain/claim-search";
import { isReadForClaims } from "#domain/import";
import { hrefOfReread } from "#domain/reread-address";
import { counted } from "#domain/words";
import { coverageInWords } from "../claim/answers-line";
import { Segmented } from "../ui/button";
import { Day } from "../ui/day";
import { Link } from "../ui/link";
import { AlsoPrinted } from "./also-printed";
import { ArticleLegend } from "./article-legend";

export type ArticleView = "marked" | "plain" | "raw";
const VIEWS = [
  ["marked", "Marked"],
  ["plain", "Plain"],
  ["raw", "Raw original"],
] as const;

interface ArticleHeadProps {
  readonly article: ArticleText;
  readonly claims: ArticleClaims["claims"];
  readonly view: ArticleView;
  readonly coverage: Coverage;
  readonly mayEdit: boolean;
  readonly copies: CopiesOf;
  /** sorts the article among copies, for those who may */
  readonly sortCopies?: FormAction | undefined;
}

/** Where the article was printed, its headline, the ways to read it, and what its marks mean. */
export function ArticleHead({
  article,
  claims,
  view,
  coverage,
  mayEdit,
  copies,
  sortCopies,
}: ArticleHeadProps) {
  const noReply = claims.some((claim) => claim.type === "allege");
  return (
    <header className="art-head">
      <Kick article={article} claims={claims} mayEdit={mayEdit} />
      <h1>{article.title ?? "Untitled article"}</h1>
      <OtherLanguage language={article.document.language} />
      <AlsoPrinted articleId={article.id} copies={copies} action={sortCopies} />
      <div className="art-bar">
        <Segmented
          label="Ways to read the article"
          choices={VIEWS.map(([key, words]) => ({
            href: addressOfView(article, key),
            words,
            current: key === view,
          }))}
        />
        {view === "marked" && (
          <ul className="legend">
            <li className="is-source font-serif text-md">source</li>
            <li className="is-cue font-serif text-md">cue</li>
            <li>
              <span className="swatch open">unreviewed</span>
            </li>
          </ul>
        )}
        <span className="text-xs text-ink-2 sm:ml-auto">
          {mayEdit && (
            <>
              <Link href={`/articles/${article.id}/edit`}>Edit the article</Link>
              {" · "}
              <Link href={hrefOfReread({ article: article.id })}>Read it again</Link>
              {" · "}
            </>
          )}
          <Link href={hrefOfSearch({ article: article.id })}>Claims as a list</Link>
        </span>
      </div>
      {view === "marked" && <ArticleLegend claims={claims} articleId={article.id} />}
      {view === "marked" && claims.length > 0 && (
        <p className="kick pb-2">
          A claim that is pointed at or opened has its words framed, its source reversed and its cue doubly
          underlined.
        </p>
      )}
      {view === "marked" && noReply && (
        <p className="kick pb-2">“No reply found” means: none in {coverageInWords(coverage)}.</p>
      )}
    </header>
  );
}

const LANGUAGES = new Intl.DisplayNames("en-GB", { type: "language" });

/** Says of an article in another language why no claim is marked in it. */
function OtherLanguage({ language }: { language: string | null }) {
  if (language === null || isReadForClaims(language)) return null;
  return (
    <p className="note mt-2">
      This article is in {LANGUAGES.of(language) ?? language}. Claims are extracted from English only: it is
      kept, shown and searched, and counts no claim.
    </p>
  );
}

const addressOfView = ({ id, version }: ArticleText, view: ArticleView): string => {
  const parts = new URLSearchParams({
    ...(view !== "marked" && { view }),
    ...(version.number !== version.newest && { version: String(version.number) }),
  });
  return parts.size === 0 ? `/articles/${id}` : `/articles/${id}?${parts}`;
};

function Kick({ article, claims, mayEdit }: Pick<ArticleHeadProps, "article" | "claims" | "mayEdit">) {
  const { outlet, version } = article;
  const reviewed = claims.filter((claim) => isReviewed(claim.state)).length;
  return (
    <p className="kick text-pretty">
      {outlet ? (
        <Link href={hrefOfArticles({ outlets: [outlet.key] })}>{outlet.name}</Link>
      ) : (
        "Outlet not known"
      )}
      {" · "}
      {article.published ? (
        <>
          published <Day date={article.published} />
          {article.publishedAt && `, ${article.publishedAt.toISOString().slice(11, 16)} UTC`}
        </>
      ) : (
        "day of print not known"
      )}
      {" · "}
      <Versions article={article} />
      {" · "}
      <span className="whitespace-nowrap">{counted(claims.length, "claim")}</span>, {reviewed} reviewed
      {article.withdrawn && <Withdrawn article={article} mayEdit={mayEdit} />}
      {version.number !== version.newest && " · not the newest version"}
    </p>
  );
}

function Withdrawn({ article, mayEdit }: { article: ArticleText; mayEdit: boolean }) {
  if (!article.withdrawnWith) return " · withdrawn: it counts in no figure";
  const its = mayEdit ? <Link href={hrefOfImport(article.withdrawnWith)}>its import</Link> : "its import";
  return <> · taken back with {its}: it counts in no figure</>;
}

function Versions({ article: { id, version } }: { article: ArticleText }) {
  if (version.newest === 1) return <>version 1</>;
  return (
    <>
      version {version.number} of {version.newest},{" "}
      {version.number === version.newest ? (
        <Link href={`/articles/${id}?version=${version.number - 1}`}>
          as it stood in version {version.number - 1}
        </Link>
      ) : (
        <Link href={`/articles/${id}`}>the newest version</Link>
      )}
    </>
  );
}

import type { ReactNode } from "react";
import type { ArticleClaims } from "#db/queries/article-claims";
import type { ArticleText } from "#db/queries/article-text";
import type { CopiesOf } from "#db/queries/copies-of";
import type { Coverage } from "#db/queries/coverage";
import type { FormAction } from "#domain/action-result";
import { hrefOfAnchors } from "#domain/address";
import { counted } from "#domain/words";
import { Link } from "../ui/link";
import { ArticleBody } from "./article-body";
import { ArticleFoot } from "./article-foot";
import { ArticleHead, type ArticleView } from "./article-head";
import { ChosenStyle } from "./chosen-style";
import { RawOriginal } from "./raw-original";
import "./article.css";

interface ArticleProps {
  readonly article: ArticleText;
  readonly claims: ArticleClaims;
  readonly coverage: Coverage;
  readonly view: ArticleView;
  /** what adds missed claims, for those who may */
  readonly marking?: ReactNode;
  readonly mayEdit: boolean;
  /** claims of older versions whose words were not surely found in this one */
  readonly waiting: number;
  /** who else printed its text */
  readonly copies: CopiesOf;
  /** sorts the article among copies, for those who may */
  readonly sortCopies?: FormAction | undefined;
}

/** The way to read that an address asks for; marked where it asks for none. */
export const articleViewFrom = (asked: string | undefined): ArticleView =>
  asked === "plain" || asked === "raw" ? asked : "marked";

/** An article to read: marked, plain, or in the document as it arrived. */
export function Article({ article, claims, view, marking, waiting, ...head }: ArticleProps) {
  return (
    <div className="page">
      <article className="art">
        {view === "marked" && <ChosenStyle claims={claims.claims} />}
        <ArticleHead article={article} claims={claims.claims} view={view} {...head} />
        {waiting > 0 && <Waiting count={waiting} articleId={article.id} mayEdit={head.mayEdit} />}
        {view === "raw" ? (
          <RawOriginal document={article.document} version={article.version} />
        ) : (
          <ArticleBody version={article.version} marked={view === "marked" ? claims : null} />
        )}
        <ArticleFoot article={article} />
        {view === "marked" && marking}
      </article>
    </div>
  );
}

/** Says of claims that stand in an older version where they are, and that they count. */
function Waiting({ count, articleId, mayEdit }: { count: number; articleId: string; mayEdit: boolean }) {
  return (
    <p className="note mb-3">
      {counted(count, "claim")} of an older version {count === 1 ? "is" : "are"} not surely found in this
      text. {count === 1 ? "It counts, and stands" : "They count, and stand"} in the version read then.{" "}
      {mayEdit && <Link href={hrefOfAnchors({ article: articleId })}>Find the place</Link>}
    </p>
  );
}

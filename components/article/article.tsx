import type { ReactNode } from "react";
import type { ArticleClaims } from "#db/queries/article-claims";
import type { ArticleText } from "#db/queries/article-text";
import type { CopiesOf } from "#db/queries/copies-of";
import type { Coverage } from "#db/queries/coverage";
import type { FormAction } from "#domain/action-result";
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
  /** who else printed its text */
  readonly copies: CopiesOf;
  /** sorts the article among copies, for those who may */
  readonly sortCopies?: FormAction | undefined;
}

/** The way to read that an address asks for; marked where it asks for none. */
export const articleViewFrom = (asked: string | undefined): ArticleView =>
  asked === "plain" || asked === "raw" ? asked : "marked";

/** An article to read: marked, plain, or in the document as it arrived. */
export function Article({ article, claims, view, marking, ...head }: ArticleProps) {
  return (
    <div className="page">
      <article className="art">
        {view === "marked" && <ChosenStyle claims={claims.claims} />}
        <ArticleHead article={article} claims={claims.claims} view={view} {...head} />
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

import type { ArticleText } from "#db/queries/article-text";
import { hrefOfArticle } from "#domain/address";
import { citationOfArticle } from "#domain/citation";
import { CopyCitation } from "../claim/copy-citation";
import { Link } from "../ui/link";

const figure = (value: number) => value.toLocaleString("en-GB");

/** What else stood in the file, and by what this version can be checked and cited. */
export function ArticleFoot({ article }: { article: ArticleText }) {
  const { version, document, siblings } = article;
  return (
    <>
      {siblings.length > 0 && (
        <div className="art-row">
          <p className="art-cut">
            {siblings.length === 1 ? "One further article was" : `${siblings.length} further articles were`}{" "}
            split off from the same file:{" "}
            {siblings.map(({ id, title }, index) => (
              <span key={id}>
                {index > 0 && ", "}
                <Link href={hrefOfArticle(id)}>{title ?? "Untitled article"}</Link>
              </span>
            ))}
          </p>
        </div>
      )}
      <footer className="art-row mt-4 border-t border-rule">
        <p className="note col-start-2">
          {document.author && `By ${document.author}. `}
          {document.url && (
            <>
              From <span className="break-all">{document.url}</span>.{" "}
            </>
          )}
          {document.converted && (
            <>
              <a href={`${hrefOfArticle(article.id)}/original`}>The file as it arrived</a>.{" "}
            </>
          )}
          Characters {figure(version.start)} to {figure(version.end)} of {document.name}. SHA-256 of this
          version: <code className="break-all font-sans">{version.sha256}</code>; of the file:{" "}
          <code className="break-all font-sans">{document.sha256}</code>.{" "}
          <CopyCitation citation={citationOfArticle(article)} href={hrefOfArticle(article.id)} />
        </p>
      </footer>
    </>
  );
}

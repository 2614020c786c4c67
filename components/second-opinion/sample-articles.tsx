import type { Sample, SampleArticle } from "#db/queries/second-opinion/samples";
import { hrefOfAdjudication, hrefOfArticle, hrefOfCoding } from "#domain/address";
import { Link } from "../ui/link";

interface SampleArticlesProps {
  readonly sample: Sample;
  readonly articles: readonly SampleArticle[];
  readonly mayAdjudicate: boolean;
}

/** The articles of a second opinion: who has finished which, and what the viewer can do there. */
export function SampleArticles({ sample, articles, mayAdjudicate }: SampleArticlesProps) {
  return (
    <ol>
      {articles.map((article) => (
        <li key={article.id} className="item flex flex-wrap items-baseline gap-x-4 gap-y-1">
          <span className="min-w-0 flex-1 basis-72">
            <span className="text-ink-2">{article.ordinal}.</span>{" "}
            <Link href={hrefOfArticle(article.id)} className="quiet-link">
              {article.title ?? "Untitled article"}
            </Link>
            <br />
            <span className="text-xs text-ink-2">
              {article.finished.length === 0
                ? "nobody is through"
                : `${article.finished.join(", ")} ${article.finished.length === 1 ? "is" : "are"} through`}
              {article.rulings > 0 && ` · ${article.rulings} ruled on`}
            </span>
          </span>
          <span className="flex gap-4">
            {article.mine !== null && (
              <Link href={hrefOfCoding(sample.id, article.id)}>
                {article.mine ? "What you marked" : "Code it"}
              </Link>
            )}
            {mayAdjudicate && article.finished.length === article.coders && (
              <Link href={hrefOfAdjudication(sample.id, article.id)}>Adjudicate</Link>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

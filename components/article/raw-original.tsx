import type { ArticleText } from "#db/queries/article-text";
import { type Mark, markedRuns } from "#domain/marked-text";

/** The whole document as it arrived; the article stands out, what cleaning took away is struck through. */
export function RawOriginal({ document, version }: Pick<ArticleText, "document" | "version">) {
  const marks: Mark[] = [
    { key: "article", role: "content", start: version.start, end: version.end },
    ...version.removed.map(({ start, end }): Mark => ({ key: "cut", role: "content", start, end })),
  ];
  return (
    <div className="art-row">
      <p className="kick col-start-2 mb-3">
        {document.converted ? "All that was read from the file." : "The whole file as it arrived."} The ruled
        part is this article
        {version.removed.length > 0 && ", what cleaning removed is struck through"}.
      </p>
      <p className="art-raw col-start-2">
        {markedRuns(document.original, marks).map((run) => {
          const Part = run.claims.includes("article") ? "mark" : "span";
          return (
            <Part key={run.start} className={Part === "mark" ? "raw-here" : undefined}>
              {run.claims.includes("cut") ? <del className="raw-cut">{run.text}</del> : run.text}
            </Part>
          );
        })}
      </p>
    </div>
  );
}

import { clsx } from "clsx";
import { paragraphsOf } from "#domain/article";
import type { ClaimType } from "#domain/claim";
import { type Mark, markedRuns } from "#domain/marked-text";
import type { QuotedSpan } from "#domain/span";
import { TypeGlyph } from "../ui/glyph";

interface Marked {
  readonly id: string;
  readonly spans: readonly QuotedSpan[];
  readonly type: ClaimType;
}

interface CodedWordsProps {
  readonly text: string;
  /** in the order of their numbers */
  readonly marks: readonly Marked[];
  readonly suggested: readonly (readonly QuotedSpan[])[];
}

/** The article's words with marks under their types' lines, and words that only the machine marked under dots. */
export function CodedWords({ text, marks, suggested }: CodedWordsProps) {
  const byKey = new Map(marks.map((mark, index) => [mark.id, { mark, number: index + 1 }]));
  const content =
    (key: string) =>
    (span: QuotedSpan): Mark => ({ key, role: "content", ...span });
  const all = [
    ...marks.flatMap((mark) => mark.spans.map(content(mark.id))),
    ...suggested.flatMap((spans, index) => spans.map(content(`suggested ${index}`))),
  ];
  return (
    <div className="coding-text">
      {paragraphsOf(text).map((paragraph) => (
        <p key={paragraph[0]} className="mb-3">
          {markedRuns(text, all, paragraph).map((run) => {
            const inmost = byKey.get(run.claims.findLast((key) => byKey.has(key)) ?? "");
            const words = <span data-start={run.start}>{run.text}</span>;
            if (run.claims.length === 0) return <span key={run.start}>{words}</span>;
            return (
              <mark
                key={run.start}
                className={clsx("coding-mark", !inmost && "suggested")}
                data-type={inmost?.mark.type}
              >
                {run.opens.map((key) => {
                  const opened = byKey.get(key);
                  return (
                    opened && (
                      <span key={key} className="coding-number" data-type={opened.mark.type}>
                        <TypeGlyph type={opened.mark.type} size={10} />
                        {opened.number}
                      </span>
                    )
                  );
                })}
                {words}
              </mark>
            );
          })}
        </p>
      ))}
    </div>
  );
}

import { type Counts, f1Of, type ModelScores, precisionOf, recallOf, wilson } from "#domain/model-score";
import { TypeGlyph } from "../ui/glyph";
import { TableTwin } from "../ui/table-twin";
import { inHundredths } from "./model-words";
import { scoreRows } from "./score-rows";

/** Precision, recall and F1 of both models by type, with the intervals of the new one's. */
export function ScoreTable({ scores, what }: { scores: ModelScores; what: string }) {
  return (
    <TableTwin what={what}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              Counted
            </th>
            <Head words="Claims" rows={2} />
            <Head words="Before" columns={3} />
            <Head words="After, with 95 % intervals" columns={3} />
          </tr>
          <tr>
            {["before", "after"].flatMap((side) =>
              ["Precision", "Recall", "F1"].map((words) => <Head key={`${side} ${words}`} words={words} />),
            )}
          </tr>
        </thead>
        <tbody>
          {scoreRows(scores).map(({ name, type, before, after }) => (
            <tr key={name}>
              <th scope="row" className="whitespace-nowrap text-left">
                {type && <TypeGlyph type={type} />} {name}
              </th>
              <td className="num">{before.gold}</td>
              <td className="num">{inHundredths(precisionOf(before))}</td>
              <td className="num">{inHundredths(recallOf(before))}</td>
              <td className="num">{inHundredths(f1Of(before))}</td>
              <td className="num">
                {inHundredths(precisionOf(after))} <Between hits={after.tp} n={after.predicted} />
              </td>
              <td className="num">
                {inHundredths(recallOf(after))} <Between hits={after.tp} n={after.gold} />
              </td>
              <td className="num">{inHundredths(f1Of(after))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableTwin>
  );
}

interface HeadProps {
  readonly words: string;
  readonly columns?: number;
  readonly rows?: number;
}

const Head = ({ words, columns, rows }: HeadProps) => (
  <th scope={columns ? "colgroup" : "col"} className="num" colSpan={columns} rowSpan={rows}>
    {words}
  </th>
);

function Between({ hits, n }: { readonly hits: Counts["tp"]; readonly n: number }) {
  const interval = wilson(hits, n);
  if (!interval) return null;
  const [low, high] = interval;
  return (
    <span className="whitespace-nowrap text-ink-2">
      ({inHundredths(low)}–{inHundredths(high)})
    </span>
  );
}

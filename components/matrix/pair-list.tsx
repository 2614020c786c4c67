import type { Coverage } from "#db/queries/coverage";
import type { Matrix, MatrixCell } from "#db/queries/matrix";
import type { Pair } from "#db/queries/pairs";
import type { ClaimFilter } from "#domain/claim-filter";
import { hrefOfMatrix, type MatrixSort, type MatrixView } from "#domain/matrix-view";
import { AnswerBar, splitInWords } from "../ui/answer-bar";
import { Link } from "../ui/link";
import { PairActs, PairQuotations } from "./pair-panel";
import "./pair-list.css";

interface PairListProps {
  readonly matrix: Matrix;
  /** of the open cell */
  readonly pairs: readonly Pair[];
  readonly coverage: Coverage;
  readonly filter: ClaimFilter;
  readonly view: MatrixView;
}

/** So many pairs stand there at first; the others are one press away. */
const FIRST = 12;

const byName = (cell: MatrixCell) => `${cell.accuser.name}\t${cell.accused.name}`;
const ORDERS: Readonly<Record<MatrixSort, (a: MatrixCell, b: MatrixCell) => number>> = {
  total: (a, b) => b.pairs - a.pairs,
  name: (a, b) => byName(a).localeCompare(byName(b), "en"),
  reciprocity: (a, b) => Math.min(b.pairs, b.mirror) - Math.min(a.pairs, a.mirror),
};

/** The matrix on a narrow page: its cells as ranked pairs, the open one with its quotations in place. */
export function PairList(props: PairListProps) {
  const { matrix, view } = props;
  const cells = matrix.cells.toSorted(ORDERS[view.sort]);
  const max = Math.max(...cells.map((cell) => cell.pairs), 1);
  const isOpen = (cell: MatrixCell) =>
    cell.accuser.slug === view.accuser && cell.accused.slug === view.accused;
  const [first, others] = [cells.slice(0, FIRST), cells.slice(FIRST)];
  const listed = (some: readonly MatrixCell[]) => (
    <ol>
      {some.map((cell) => (
        <PairItem key={byName(cell)} {...props} cell={cell} open={isOpen(cell)} max={max} />
      ))}
    </ol>
  );
  return (
    <div className="mx-pairs">
      {listed(first)}
      {others.length > 0 && (
        <details open={others.some(isOpen)}>
          <summary className="py-3 text-md underline">{others.length} more pairs</summary>
          {listed(others)}
        </details>
      )}
    </div>
  );
}

interface PairItemProps extends PairListProps {
  readonly cell: MatrixCell;
  readonly open: boolean;
  readonly max: number;
}

function PairItem({ cell, open, max, pairs, coverage, filter, view }: PairItemProps) {
  const target = open ? {} : { accuser: cell.accuser.slug, accused: cell.accused.slug };
  return (
    <li className={open ? "mx-pair open" : "mx-pair"}>
      <Link
        className="mx-pair-head"
        href={hrefOfMatrix(filter, view, target)}
        scroll={false}
        aria-expanded={open}
      >
        <span className={cell.unreviewed ? "mx-figure provisional" : "mx-figure"}>{cell.pairs}</span>
        <span>
          <b>{cell.accuser.name}</b> <span className="muted">accuses</span>{" "}
          <b>{cell.accuser.slug === cell.accused.slug ? "itself" : cell.accused.name}</b>
          {cell.mirror > 0 && <span className="muted"> ⇄ {cell.mirror}</span>}
          <span className="mt-1 block">
            <AnswerBar
              split={cell.split}
              max={max}
              width={280}
              height={11}
              label={splitInWords(cell.split)}
            />
          </span>
        </span>
      </Link>
      {open && (
        <div className="mx-pair-open">
          <PairQuotations pairs={pairs} coverage={coverage} />
          <PairActs cell={cell} pairs={pairs} filter={filter} />
        </div>
      )}
    </li>
  );
}

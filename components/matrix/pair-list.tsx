import type { Matrix, MatrixCell } from "#db/queries/matrix";
import { hrefOfMatrix, type MatrixSort } from "#domain/matrix-view";
import { inThousands } from "#domain/words";
import { TypeGlyph } from "../ui/glyph";
import { htmlOf, inside } from "../ui/html-of";
import { Link } from "../ui/link";
import { CellActs, CellQuotations, type OpenCellProps } from "./cell-panel";
import { partsInWords, SplitBar, typesByCount } from "./split-bar";
import "./pair-list.css";

/** So many pairs stand there at first; more are one press away. */
const FIRST = 12;
const MOST = 100;

const byName = (cell: MatrixCell) => `${cell.from.name}\t${cell.to.name}`;
const ORDERS: Readonly<Record<MatrixSort, (a: MatrixCell, b: MatrixCell) => number>> = {
  total: (a, b) => b.count - a.count,
  blocs: (a, b) => b.count - a.count,
  name: (a, b) => byName(a).localeCompare(byName(b), "en"),
  reciprocity: (a, b) => Math.min(b.count, b.mirror) - Math.min(a.count, a.mirror),
};

/** The matrix on a narrow page: its cells as ranked pairs, the open one with its quotations in place. */
export function PairList(props: OpenCellProps) {
  const { matrix, filter, view } = props;
  const cells = matrix.cells.toSorted(ORDERS[view.sort]);
  const max = Math.max(...cells.map((cell) => cell.count), 1);
  const isOpen = (cell: MatrixCell) => cell.from.slug === view.accuser && cell.to.slug === view.accused;
  const most = view.heads === "all" ? MOST : FIRST;
  const shown = cells.filter((cell, rank) => rank < most || isOpen(cell));
  const more = Math.min(MOST, cells.length) - shown.length;
  return (
    <div className="mx-pairs">
      <ol>
        {shown.map((cell) => (
          <PairItem key={byName(cell)} {...props} cell={cell} open={isOpen(cell)} max={max} />
        ))}
      </ol>
      {more > 0 && (
        <p className="py-3 text-md">
          <Link href={hrefOfMatrix(filter, { ...view, heads: "all" })} scroll={false}>
            {more} more pairs
          </Link>
        </p>
      )}
      {cells.length > MOST && most === MOST && (
        <p className="note py-2">{cells.length - shown.length} more stand in the grid.</p>
      )}
    </div>
  );
}

interface PairItemProps extends OpenCellProps {
  readonly cell: MatrixCell;
  readonly open: boolean;
  readonly max: number;
}

function PairItem(props: PairItemProps) {
  const { matrix, cell, open, max, found, filter, view } = props;
  const target = open ? {} : { accuser: cell.from.slug, accused: cell.to.slug };
  return (
    <li className={open ? "mx-pair open" : "mx-pair"}>
      <Link
        className="mx-pair-head"
        href={hrefOfMatrix(filter, view, target)}
        scroll={false}
        aria-expanded={open}
        {...inside(htmlOf(<PairHead view={matrix.view} cell={cell} max={max} />))}
      />
      {open && (
        <div className="mx-pair-open">
          <CellQuotations {...props} />
          <CellActs matrix={matrix} cell={cell} found={found} filter={filter} />
        </div>
      )}
    </li>
  );
}

/** The figure of a pair, its names, and its parts: in the place of a few elements each, as text. */
function PairHead({ view, cell, max }: { view: Matrix["view"]; cell: MatrixCell; max: number }) {
  const { from, to, split, mirror } = cell;
  return (
    <>
      <span className={cell.unreviewed ? "mx-figure provisional" : "mx-figure"}>
        {inThousands(cell.count)}
      </span>
      <span>
        <b>{from.name}</b> <span className="muted">{view === "pairs" ? "accuses" : "about"}</span>{" "}
        <b>{from.slug === to.slug ? "itself" : to.name}</b>
        {mirror > 0 && <span className="muted"> ⇄ {mirror}</span>}{" "}
        {view === "types" &&
          typesByCount(split).map((type) => <TypeGlyph key={type} type={type} size={10} />)}
        <span className="mt-1 block">
          <SplitBar {...{ view, split, max }} width={280} height={11} label={partsInWords(view, split)} />
        </span>
      </span>
    </>
  );
}

import type { MatrixCell } from "#db/queries/matrix";
import { hrefOfMatrix, type MatrixSort } from "#domain/matrix-view";
import { TypeGlyph } from "../ui/glyph";
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
      >
        <span className={cell.unreviewed ? "mx-figure provisional" : "mx-figure"}>{cell.count}</span>
        <span>
          <b>{cell.from.name}</b>{" "}
          <span className="muted">{matrix.view === "pairs" ? "accuses" : "about"}</span>{" "}
          <b>{cell.from.slug === cell.to.slug ? "itself" : cell.to.name}</b>
          {cell.mirror > 0 && <span className="muted"> ⇄ {cell.mirror}</span>}{" "}
          {matrix.view === "types" &&
            typesByCount(cell.split).map((type) => <TypeGlyph key={type} type={type} size={10} />)}
          <span className="mt-1 block">
            <SplitBar
              view={matrix.view}
              split={cell.split}
              max={max}
              width={280}
              height={11}
              label={partsInWords(matrix.view, cell.split)}
            />
          </span>
        </span>
      </Link>
      {open && (
        <div className="mx-pair-open">
          <CellQuotations {...props} />
          <CellActs matrix={matrix} cell={cell} found={found} filter={filter} />
        </div>
      )}
    </li>
  );
}

import { clsx } from "clsx";
import { inThousands } from "#domain/words";
import { TypeGlyph } from "../ui/glyph";
import { type Counting, nameOfAll, nameOfCell, nameOfMargin, pairInWords } from "./figure-names";
import type { GridCount, GridData, GridHead, UnpackedCell } from "./grid-data";
import { lettersOf, SplitBar, typesByCount } from "./split-bar";

/** Sizes that all cells of a grid share, and what they count. */
export interface CellScale extends Counting {
  /** the count that fills the width of a bar, in cells and in margins */
  readonly max: number;
  readonly marginMax: number;
  /** of a bar, in px */
  readonly width: number;
  /** figure and bar only, where there are many columns */
  readonly compact: boolean;
}

/** Where a cell stands in the grid: rows and columns of it, the heads being row −1 and column −1. */
interface Placed {
  readonly at: readonly [row: number, column: number];
  readonly scale: CellScale;
}

/** How a cell is known to the keys. */
export const placed = ([row, column]: Placed["at"]) => ({ "data-at": `${row},${column}` });

/** A cell without a link, which the keys reach all the same. */
export const placedBare = (at: Placed["at"]) => ({ ...placed(at), tabIndex: -1 });

/** Cells of a grid to walk (ARIA practices, "grid") are counted from 1, with the heads. */
const gridCell = ([, column]: Placed["at"]) => ({ "aria-colindex": column + 2 });

interface CellProps extends Placed {
  readonly row: GridHead;
  readonly column: GridHead;
  /** nothing where the two have nothing between them */
  readonly cell: UnpackedCell | undefined;
  readonly href: string;
  readonly selected: boolean;
}

/** What stands between a row and a column: its figure, the figure on the other side, and the parts as a bar. */
export function Cell({ cell, row, column, scale, href, selected, at }: CellProps) {
  const own = row.slug === column.slug;
  const look = clsx("mx-cell", own && "own", column.startsBloc && "bloc");
  const place = { ...gridCell(at), "aria-selected": selected };
  if (!cell)
    return (
      <td
        className={clsx(look, "zero")}
        aria-label={`${pairInWords(scale.view, row, column)}: none`}
        {...place}
        {...placedBare(at)}
      >
        ·
      </td>
    );
  return (
    <td className={clsx(look, selected && "selected")} {...place}>
      <a
        className="mx-open"
        href={href}
        aria-label={nameOfCell(scale, row, column, cell)}
        data-letters={lettersOf(cell.split, scale.view)}
        {...placed(at)}
      >
        <CellInside cell={cell} own={own} scale={scale} />
      </a>
    </td>
  );
}

/** The figure of a cell, what stands beside it, and its parts. */
function CellInside({ cell, own, scale }: { cell: UnpackedCell; own: boolean; scale: CellScale }) {
  const { view, compact } = scale;
  const mutual = cell.mirror > 0 && view === "pairs";
  return (
    <>
      <span className="mx-line">
        <Figure sum={cell} />
        {(view === "types" || mutual || (own && !compact)) && (
          <span className="mx-note">
            {view === "types" && <Types cell={cell} most={compact ? 1 : 3} />}
            {!compact && own && view === "pairs" && "itself"}
            {mutual && (compact ? "⇄" : `⇄ ${cell.mirror}`)}
          </span>
        )}
      </span>
      <SplitBar {...scale} split={cell.split} height={compact ? 8 : 11} />
    </>
  );
}

const Figure = ({ sum }: { sum: GridCount }) => (
  <span
    className={clsx("mx-figure", sum.unreviewed && "provisional")}
    data-digits={sum.count > 99 ? String(sum.count).length : undefined}
  >
    {inThousands(sum.count)}
  </span>
);

/** The most frequent types by their marks, so that colour is not alone. */
const Types = ({ cell, most }: { cell: UnpackedCell; most: number }) =>
  typesByCount(cell.split)
    .slice(0, most)
    .map((type) => <TypeGlyph key={type} type={type} size={9} />);

interface MarginCellProps extends Placed {
  readonly head: GridHead;
  readonly end: "row" | "column";
}

/** The sum of a row or a column, with a thinner bar on the margins' own scale. */
export function MarginCell({ head, end, scale, at }: MarginCellProps) {
  return (
    <td className="mx-cell mx-margin" {...gridCell(at)}>
      <a
        className="mx-open"
        href={head.listHref}
        aria-label={nameOfMargin(scale, end, head.name, head.sum)}
        {...placed(at)}
      >
        <SumInside sum={head.sum} scale={scale} max={scale.marginMax} />
      </a>
    </td>
  );
}

/** The whole: the corner where both margins meet. */
export function AllCell({ all, scale, at }: Placed & { all: GridData["all"] }) {
  return (
    <td className="mx-cell mx-margin" {...gridCell(at)}>
      <a className="mx-open" href={all.listHref} aria-label={nameOfAll(scale, all)} {...placed(at)}>
        <SumInside sum={all} scale={scale} max={all.count} />
      </a>
    </td>
  );
}

const SumInside = ({ sum, scale, max }: { sum: GridCount; scale: CellScale; max: number }) => (
  <>
    <span className="mx-line">
      <Figure sum={sum} />
    </span>
    <SplitBar {...scale} max={max} split={sum.split} height={6} />
  </>
);

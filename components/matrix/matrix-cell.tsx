import { clsx } from "clsx";
import type { MatrixCell, MatrixMargin } from "#db/queries/matrix";
import { AnswerBar } from "../ui/answer-bar";
import { Link } from "../ui/link";
import { nameOfCell, nameOfMargin } from "./figure-names";

/** Sizes that all cells of a grid share. */
export interface CellScale {
  /** pairs that fill the width of a bar, in cells and in margins */
  readonly max: number;
  readonly marginMax: number;
  /** of a bar, in px */
  readonly width: number;
  /** figure and bar only, where there are many columns */
  readonly compact: boolean;
}

/** A table may be a grid to walk (ARIA practices, "grid"): its cells then say whether they are selected. */
const gridCell = (selected: boolean) => ({ role: "gridcell", "aria-selected": selected });

interface CellProps {
  readonly cell: MatrixCell;
  readonly scale: CellScale;
  readonly href: string;
  readonly selected: boolean;
  /** the one cell that the tab key reaches */
  readonly first: boolean;
}

/** A cell that holds charges: its figure, how often the accused accuses back, and the answers as a bar. */
export function Cell({ cell, scale, href, selected, first }: CellProps) {
  const own = cell.accuser.slug === cell.accused.slug;
  const { compact } = scale;
  return (
    <td className={clsx("mx-cell", own && "own", selected && "selected")} {...gridCell(selected)}>
      <Link
        className="mx-open"
        href={href}
        scroll={false}
        tabIndex={first ? 0 : -1}
        data-cell
        aria-label={nameOfCell(cell)}
        title={compact ? nameOfCell(cell) : undefined}
      >
        <span className="mx-line">
          <span className={clsx("mx-figure", cell.unreviewed && "provisional")}>{cell.pairs}</span>
          {!compact && own && <span className="mx-note">itself</span>}
          {!compact && cell.mirror > 0 && <span className="mx-note">⇄ {cell.mirror}</span>}
        </span>
        <AnswerBar
          split={cell.split}
          max={scale.max}
          width={scale.width}
          height={compact ? 8 : 11}
          label=""
        />
      </Link>
    </td>
  );
}

interface EmptyCellProps {
  readonly name: string;
  readonly own: boolean;
  readonly first: boolean;
}

/** A cell without charges: a faint dot, which the arrow keys still reach. */
export function EmptyCell({ name, own, first }: EmptyCellProps) {
  return (
    <td
      className={clsx("mx-cell", "zero", own && "own")}
      tabIndex={first ? 0 : -1}
      data-cell
      aria-label={name}
    >
      ·
    </td>
  );
}

interface MarginCellProps {
  readonly margin: MatrixMargin;
  readonly as: "accuser" | "accused";
  readonly scale: CellScale;
  readonly href: string;
}

/** The sum of a row or a column, with a thinner bar on the margins' own scale. */
export function MarginCell({ margin, as, scale, href }: MarginCellProps) {
  return (
    <td className="mx-cell mx-margin">
      <Link className="mx-open" href={href} tabIndex={-1} data-cell aria-label={nameOfMargin(as, margin)}>
        <span className="mx-line">
          <span className={clsx("mx-figure", margin.unreviewed && "provisional")}>{margin.pairs}</span>
        </span>
        <AnswerBar split={margin.split} max={scale.marginMax} width={scale.width} height={6} label="" />
      </Link>
    </td>
  );
}

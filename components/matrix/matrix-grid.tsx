import { clsx } from "clsx";
import type { Matrix, MatrixMargin } from "#db/queries/matrix";
import { hrefOfActor } from "#domain/address";
import type { ClaimFilter } from "#domain/claim-filter";
import { hrefOfSearch } from "#domain/claim-search";
import { hrefOfMatrix, type MatrixView } from "#domain/matrix-view";
import { AnswerBar, splitInWords } from "../ui/answer-bar";
import { Link } from "../ui/link";
import { GridKeys } from "./grid-keys";
import { Cell, type CellScale, EmptyCell, MarginCell } from "./matrix-cell";
import { orderedEnds } from "./matrix-order";
import "./matrix-grid.css";

interface MatrixGridProps {
  readonly matrix: Matrix;
  readonly filter: ClaimFilter;
  readonly view: MatrixView;
}

/** From this many columns on, cells are small and their heads turned. */
const MANY = 15;

/** A table that arrow keys walk (ARIA practices, "grid"). */
const GRID = { role: "grid", "aria-label": "Accuser by accused" };

function scaleOf({ cells, accusers, accused }: Matrix): CellScale {
  const compact = accused.length >= MANY;
  const column = compact ? 40 : Math.max(56, Math.floor(800 / (accused.length + 1)));
  return {
    max: Math.max(...cells.map((cell) => cell.pairs), 1),
    marginMax: Math.max(...[...accusers, ...accused].map((margin) => margin.pairs), 1),
    width: column - (compact ? 10 : 18),
    compact,
  };
}

/** Accuser by accused: a row for each who accuses, a column for each who is accused, sums at the right and below. */
export function MatrixGrid({ matrix, filter, view }: MatrixGridProps) {
  const ends = orderedEnds(matrix, view.sort);
  const scale = scaleOf(matrix);
  const cellAt = new Map(matrix.cells.map((cell) => [`${cell.accuser.slug}\t${cell.accused.slug}`, cell]));
  const isOpen = (row: string, column: string) => view.accuser === row && view.accused === column;
  const openIsHere = [...cellAt.keys()].includes(`${view.accuser}\t${view.accused}`);
  return (
    <GridKeys close={hrefOfMatrix(filter, view)} open={openIsHere}>
      <table
        className={clsx("mx", scale.compact && "compact")}
        style={{ minWidth: scale.compact ? undefined : `${8 + 3.5 * (ends.accused.length + 1)}rem` }}
        {...GRID}
      >
        <Heads accused={ends.accused} filter={filter} compact={scale.compact} />
        <tbody>
          {ends.accusers.map((row, y) => (
            <tr key={row.actor.slug}>
              <th scope="row">
                <Link
                  className="quiet-link"
                  href={hrefOfActor(row.actor.slug, filter)}
                  tabIndex={-1}
                  data-cell
                >
                  {row.actor.name}
                </Link>
              </th>
              {ends.accused.map((column, x) => {
                const [from, to] = [row.actor.slug, column.actor.slug];
                const cell = cellAt.get(`${from}\t${to}`);
                const first = openIsHere ? isOpen(from, to) : x + y === 0;
                return cell ? (
                  <Cell
                    key={to}
                    cell={cell}
                    scale={scale}
                    href={hrefOfMatrix(filter, view, { accuser: from, accused: to })}
                    selected={isOpen(from, to)}
                    first={first}
                  />
                ) : (
                  <EmptyCell
                    key={to}
                    name={`${row.actor.name} accuses ${column.actor.name}: no charge`}
                    own={from === to}
                    first={first}
                  />
                );
              })}
              <MarginCell
                margin={row}
                as="accuser"
                scale={scale}
                href={hrefOfSearch({ ...filter, accuser: row.actor.slug })}
              />
            </tr>
          ))}
        </tbody>
        <Sums matrix={matrix} accused={ends.accused} filter={filter} scale={scale} />
      </table>
    </GridKeys>
  );
}

interface HeadsProps {
  readonly accused: readonly MatrixMargin[];
  readonly filter: ClaimFilter;
  readonly compact: boolean;
}

function Heads({ accused, filter, compact }: HeadsProps) {
  return (
    <thead>
      <tr>
        <th className="mx-corner" tabIndex={-1} data-cell>
          <span>Accused →</span>
          <span>Accuser ↓</span>
        </th>
        {accused.map(({ actor }) => (
          <th key={actor.slug} scope="col">
            <Link className="quiet-link" href={hrefOfActor(actor.slug, filter)} tabIndex={-1} data-cell>
              {actor.name}
            </Link>
          </th>
        ))}
        <th scope="col" className="mx-margin" tabIndex={-1} data-cell>
          <span>{compact ? "All" : "All accused"}</span>
        </th>
      </tr>
    </thead>
  );
}

interface SumsProps extends Omit<HeadsProps, "compact"> {
  readonly matrix: Matrix;
  readonly scale: CellScale;
}

function Sums({ matrix, accused, filter, scale }: SumsProps) {
  return (
    <tfoot>
      <tr>
        <th scope="row" tabIndex={-1} data-cell>
          All accusers
        </th>
        {accused.map((column) => (
          <MarginCell
            key={column.actor.slug}
            margin={column}
            as="accused"
            scale={scale}
            href={hrefOfSearch({ ...filter, accused: column.actor.slug })}
          />
        ))}
        <td className="mx-cell mx-margin">
          <Link
            className="mx-open"
            href={hrefOfSearch({ ...filter, unit: "pair" })}
            tabIndex={-1}
            data-cell
            aria-label={`All: ${matrix.pairs} pairs, ${splitInWords(matrix.split)}`}
          >
            <span className="mx-line">
              <span className={clsx("mx-figure", matrix.unreviewed && "provisional")}>{matrix.pairs}</span>
            </span>
            <AnswerBar split={matrix.split} max={matrix.pairs} width={scale.width} height={6} label="" />
          </Link>
        </td>
      </tr>
    </tfoot>
  );
}

import type { Matrix } from "#db/queries/matrix";
import type { MatrixFigure } from "#db/queries/matrix-figure";
import type { ClaimFilter } from "#domain/claim-filter";
import { hrefOfMatrix, type MatrixView } from "#domain/matrix-view";
import { counted, inARow, inThousands } from "#domain/words";
import { Kbd } from "../ui/kbd";
import { Link } from "../ui/link";

interface NotesProps {
  readonly matrix: Matrix;
  readonly drawn: MatrixFigure["drawn"];
  readonly filter: ClaimFilter;
  readonly view: MatrixView;
}

/** How the grid is read. */
export function GridNotes({ matrix, drawn, filter, view }: NotesProps) {
  const longest = matrix.cells[0]?.count ?? 0;
  const zoomed = view.rows.length + view.columns.length > 0;
  return (
    <div className="mx-notes">
      <div className="note">
        <p>
          <span className="provisional">Dotted underline</span>: at least one claim behind the figure is not
          reviewed.
          {matrix.view === "pairs"
            ? " ⇄ n: the accused accuses back, n times."
            : " The marks are the types that occur most."}{" "}
          A bar is as long as its count: the longest is {inThousands(longest)}. Bars in the margins have a
          scale of their own.
        </p>
        {zoomed && (
          <p>
            <Link href={hrefOfMatrix(filter, { ...view, rows: [], columns: [] })}>
              Show all rows and columns
            </Link>
          </p>
        )}
        <Blocs matrix={matrix} drawn={drawn} filter={filter} view={view} />
      </div>
      <p className="note">
        Arrow keys walk the grid, <Kbd>Enter</Kbd> opens a cell, <Kbd>Esc</Kbd> returns to it.{" "}
        <Kbd>Shift</Kbd> with an arrow key, or a line drawn over cells, chooses a block to zoom to. Every cell
        equals the list it opens.
      </p>
    </div>
  );
}

/** How much of the grid is drawn, and the way to all of it. */
export function DrawnLine({ matrix, drawn, filter, view }: NotesProps) {
  const zoomed = view.rows.length + view.columns.length > 0;
  const fewer = drawn.rows.length < matrix.rows.length || drawn.columns.length < matrix.columns.length;
  if (!fewer || zoomed) return null;
  const first = view.heads === "first";
  return (
    <p className="note mx-drawn mt-2">
      Drawn are {drawn.rows.length} of {counted(matrix.rows.length, "row")} and {drawn.columns.length} of{" "}
      {counted(matrix.columns.length, "column")}, the greatest; the margins count all.{" "}
      <Link href={hrefOfMatrix(filter, { ...view, heads: first ? "all" : "first" })}>
        {first ? "Draw the others, too" : "Draw the greatest only"}
      </Link>
    </p>
  );
}

/** So many blocs are named, and so many actors of each. */
const [BLOCS, NAMED] = [6, 3];

/** The blocs that the order shows, each with a way into it. */
function Blocs({ matrix, drawn, filter, view }: NotesProps) {
  if (view.sort !== "blocs" || drawn.blocs.length === 0) return null;
  const names = new Map([...matrix.columns, ...matrix.rows].map(({ actor }) => [actor.slug, actor.name]));
  return (
    <>
      <p className="mt-2">
        Actors stand side by side that accuse the same ones and are accused by the same ones; a strong line
        begins a bloc. Zoom to a bloc and all it deals with:
      </p>
      <ul>
        {drawn.blocs.slice(0, BLOCS).map((bloc) => (
          <li key={bloc.join(",")}>
            <Link href={hrefOfMatrix(filter, { ...view, rows: [...bloc], columns: dealtWith(matrix, bloc) })}>
              {blocInWords(bloc.map((slug) => names.get(slug) ?? slug))}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

const blocInWords = (names: readonly string[]): string =>
  names.length > NAMED + 1
    ? inARow([...names.slice(0, NAMED), `${names.length - NAMED} more`])
    : inARow(names);

/** The columns in which the bloc has anything, the greatest margins first. */
const MOST_COLUMNS = 40;
function dealtWith(matrix: Matrix, bloc: readonly string[]): string[] {
  const touched = new Set(
    matrix.cells.flatMap(({ from, to }) => (bloc.includes(from.slug) ? [to.slug] : [])),
  );
  return matrix.columns
    .flatMap(({ actor }) => (touched.has(actor.slug) ? [actor.slug] : []))
    .slice(0, MOST_COLUMNS);
}

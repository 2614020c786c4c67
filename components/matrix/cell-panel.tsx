import type { ClaimSearchPage } from "#db/queries/claim-search";
import type { Coverage } from "#db/queries/coverage";
import type { Matrix, MatrixCell } from "#db/queries/matrix";
import { ANSWER_ORDER } from "#domain/answer";
import { citationOf } from "#domain/citation";
import type { ClaimFilter } from "#domain/claim-filter";
import { hrefOfMatrix, type MatrixView } from "#domain/matrix-view";
import { ANSWER_WORDS, counted, TYPE_ORDER, TYPE_WORDS } from "#domain/words";
import { QuotationItem } from "../claim/quotation-item";
import { GroupHead } from "../search/group-head";
import { AnswerGlyph, TypeGlyph } from "../ui/glyph";
import { Kbd } from "../ui/kbd";
import { Link } from "../ui/link";
import { CopyCitations } from "./copy-citations";
import { cellInWords, countInWords } from "./figure-names";
import { hrefOfList } from "./matrix-grid";
import { PanelFrame } from "./panel-frame";
import { SplitBar } from "./split-bar";

export interface OpenCellProps {
  readonly matrix: Matrix;
  /** the newest of what stands behind the open cell */
  readonly found: ClaimSearchPage;
  readonly coverage: Coverage;
  readonly filter: ClaimFilter;
  readonly view: MatrixView;
}

interface CellPanelProps extends OpenCellProps {
  readonly cell: MatrixCell;
}

/** The open cell: its figure, how it splits, the cell on the other side, and the quotations. */
export function CellPanel({ matrix, cell, found, coverage, filter, view }: CellPanelProps) {
  const title = cellInWords(matrix.view, cell);
  return (
    <PanelFrame of={`${matrix.view} ${title}`} label={title}>
      <header className="mx-panel-head">
        <div className="flex items-start justify-between gap-4">
          <div>
            <p className="kick">{title}</p>
            <h2 className="font-serif text-head-sm font-semibold">{countInWords(matrix, cell.count)}</h2>
          </div>
          <Link className="btn quiet" href={hrefOfMatrix(filter, view)} scroll={false}>
            Close <Kbd>Esc</Kbd>
          </Link>
        </div>
        <div className="mt-1.5">
          <SplitBar view={matrix.view} split={cell.split} max={cell.count} width={376} height={11} />
        </div>
        <SplitInGlyphs cell={cell} view={matrix.view} />
        <MirrorLine matrix={matrix} cell={cell} filter={filter} view={view} />
      </header>
      <CellQuotations matrix={matrix} found={found} coverage={coverage} />
      <CellActs matrix={matrix} cell={cell} found={found} filter={filter} />
    </PanelFrame>
  );
}

/** The answers or types that occur, with glyph and count. */
function SplitInGlyphs({ cell: { split }, view }: { cell: MatrixCell; view: Matrix["view"] }) {
  return (
    <ul className="legend mt-1.5">
      {view === "pairs"
        ? ANSWER_ORDER.filter((answer) => split[answer]).map((answer) => (
            <li key={answer}>
              <AnswerGlyph answer={answer} />
              {split[answer]} {ANSWER_WORDS[answer]}
            </li>
          ))
        : TYPE_ORDER.filter((type) => split[type]).map((type) => (
            <li key={type}>
              <TypeGlyph type={type} />
              {split[type]} {TYPE_WORDS[type].noun}
            </li>
          ))}
    </ul>
  );
}

function MirrorLine({ matrix, cell, filter, view }: Omit<CellPanelProps, "found" | "coverage">) {
  if (cell.mirror === 0) return null;
  const open = { accuser: cell.to.slug, accused: cell.from.slug };
  const words =
    matrix.view === "pairs"
      ? `${cell.to.name} accuses ${cell.from.name} in return: ${countInWords(matrix, cell.mirror)}.`
      : `${cell.to.name} about ${cell.from.name}: ${countInWords(matrix, cell.mirror)}.`;
  return (
    <p className="kick mt-1.5">
      {words}{" "}
      <Link href={hrefOfMatrix(filter, view, open)} scroll={false}>
        Open that cell
      </Link>
    </p>
  );
}

/** The quotations of a cell in their groups, each charge with the answer it is counted under. */
export function CellQuotations({
  matrix,
  found,
  coverage,
}: Pick<OpenCellProps, "matrix" | "found" | "coverage">) {
  const { items } = found;
  return (
    <ol className="mx-panel-list">
      {items.map((item, index) => (
        <QuotationItem
          key={item.quotation.id}
          quotation={item.quotation}
          coverage={coverage}
          answer={item.answer ?? undefined}
          lead={
            item.group && item.group.number !== items[index - 1]?.group?.number ? (
              <GroupHead unit={matrix.unit} group={item.group} item={item} />
            ) : undefined
          }
        />
      ))}
    </ol>
  );
}

/** What can be done with all quotations of a cell. */
export function CellActs({
  matrix,
  cell,
  found,
  filter,
}: Pick<CellPanelProps, "matrix" | "cell" | "found" | "filter">) {
  return (
    <footer className="mx-panel-foot">
      {found.items.length < found.total && (
        <p className="note w-full">
          Here are the newest {found.items.length} of {counted(found.total, "quotation")}. The list holds them
          all.
        </p>
      )}
      <CopyCitations citations={found.items.map((item) => citationOf(item.quotation))} />
      <Link href={hrefOfList(matrix, filter, cell.from.slug, cell.to.slug)}>Open as list</Link>
    </footer>
  );
}

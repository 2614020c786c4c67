import type { ReactNode } from "react";
import type { ClaimSearchPage } from "#db/queries/claim-search";
import type { Coverage } from "#db/queries/coverage";
import type { Matrix, MatrixCell } from "#db/queries/matrix";
import { ANSWER_ORDER } from "#domain/answer";
import { citationOf } from "#domain/citation";
import type { ClaimFilter } from "#domain/claim-filter";
import { hrefOfMatrix, type MatrixView } from "#domain/matrix-view";
import type { LoadQuotations } from "#domain/quotation-page";
import { ANSWER_WORDS, TYPE_ORDER, TYPE_WORDS } from "#domain/words";
import { AnswerGlyph, TypeGlyph } from "../ui/glyph";
import { Kbd } from "../ui/kbd";
import { Link } from "../ui/link";
import { CopyCitations } from "./copy-citations";
import { cellInWords, countInWords } from "./figure-names";
import { hrefOfList } from "./matrix-grid";
import { WrittenItems } from "./open-items";
import { PanelFrame } from "./panel-frame";
import { PanelQuotations } from "./panel-quotations";
import { SplitBar } from "./split-bar";

export interface OpenCellProps {
  readonly load: LoadQuotations<ReactNode>;
  readonly matrix: Matrix;
  /** the first of what stands behind the open cell */
  readonly found: ClaimSearchPage;
  readonly coverage: Coverage;
  readonly filter: ClaimFilter;
  readonly view: MatrixView;
}

interface CellPanelProps extends OpenCellProps {
  readonly cell: MatrixCell;
}

/** The open cell: its figure, how it splits, the cell on the other side, and the quotations. */
export function CellPanel(props: CellPanelProps) {
  const { matrix, cell, found, filter, view } = props;
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
      <CellQuotations {...props} />
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

function MirrorLine({ matrix, cell, filter, view }: Omit<CellPanelProps, "found" | "coverage" | "load">) {
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

/** The quotations of a cell, each charge with the answer it is counted under. */
export function CellQuotations({ matrix, cell, found, coverage, filter, view, load }: CellPanelProps) {
  const [accuser, accused] = [cell.from.slug, cell.to.slug];
  return (
    <PanelQuotations
      found={found}
      coverage={coverage}
      unit={matrix.unit}
      list={hrefOfList(matrix, filter, accuser, accused)}
      href={hrefOfMatrix(filter, view, { accuser, accused })}
      load={load}
      items={<WrittenItems />}
    />
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
      <CopyCitations citations={found.items.map((item) => citationOf(item.quotation))} total={found.total} />
      <Link href={hrefOfList(matrix, filter, cell.from.slug, cell.to.slug)}>Open as list</Link>
    </footer>
  );
}

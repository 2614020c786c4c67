import type { Coverage } from "#db/queries/coverage";
import type { Matrix, MatrixCell } from "#db/queries/matrix";
import type { Pair } from "#db/queries/pairs";
import { ANSWER_ORDER } from "#domain/answer";
import { citationOf } from "#domain/citation";
import type { ClaimFilter } from "#domain/claim-filter";
import { hrefOfSearch } from "#domain/claim-search";
import { hrefOfMatrix, type MatrixView } from "#domain/matrix-view";
import { ANSWER_WORDS, counted } from "#domain/words";
import { QuotationItem } from "../claim/quotation-item";
import { AnswerBar, type AnswerSplit } from "../ui/answer-bar";
import { AnswerGlyph } from "../ui/glyph";
import { Kbd } from "../ui/kbd";
import { Link } from "../ui/link";
import { CopyCitations } from "./copy-citations";
import { pairInWords } from "./figure-names";
import { PanelFrame } from "./panel-frame";

interface PairPanelProps {
  readonly matrix: Matrix;
  readonly cell: MatrixCell;
  readonly pairs: readonly Pair[];
  readonly coverage: Coverage;
  readonly filter: ClaimFilter;
  readonly view: MatrixView;
}

/** The open cell: its figure, how the accused answered, the cell on the other side, and every quotation. */
export function PairPanel({ cell, pairs, coverage, filter, view }: PairPanelProps) {
  const title = pairInWords(cell);
  return (
    <PanelFrame of={title} label={title}>
      <header className="mx-panel-head">
        <div className="flex items-start justify-between gap-4">
          <div>
            <p className="kick">{title}</p>
            <h2 className="font-serif text-head-sm font-semibold">{counted(cell.pairs, "charge")}</h2>
          </div>
          <Link className="btn quiet" href={hrefOfMatrix(filter, view)} scroll={false}>
            Close <Kbd>Esc</Kbd>
          </Link>
        </div>
        <div className="mt-1.5">
          <AnswerBar split={cell.split} max={cell.pairs} width={376} height={11} label="" />
        </div>
        <SplitInGlyphs split={cell.split} />
        <MirrorLine cell={cell} filter={filter} view={view} />
      </header>
      <PairQuotations pairs={pairs} coverage={coverage} />
      <PairActs cell={cell} pairs={pairs} filter={filter} />
    </PanelFrame>
  );
}

/** The answers that occur, with glyph and count. */
function SplitInGlyphs({ split }: { split: AnswerSplit }) {
  return (
    <ul className="legend mt-1.5">
      {ANSWER_ORDER.filter((answer) => split[answer]).map((answer) => (
        <li key={answer}>
          <AnswerGlyph answer={answer} />
          {split[answer]} {ANSWER_WORDS[answer]}
        </li>
      ))}
    </ul>
  );
}

function MirrorLine({ cell, filter, view }: Pick<PairPanelProps, "cell" | "filter" | "view">) {
  if (cell.mirror === 0) return null;
  const open = { accuser: cell.accused.slug, accused: cell.accuser.slug };
  return (
    <p className="kick mt-1.5">
      {cell.accused.name} accuses {cell.accuser.name} in return{" "}
      {cell.mirror === 1 ? "once" : `${cell.mirror} times`}.{" "}
      <Link href={hrefOfMatrix(filter, view, open)} scroll={false}>
        Open that cell
      </Link>
    </p>
  );
}

/** The quotations of a cell, each with the answer it is counted under. */
export function PairQuotations({ pairs, coverage }: Pick<PairPanelProps, "pairs" | "coverage">) {
  return (
    <ol className="mx-panel-list">
      {pairs.map((pair) => (
        <QuotationItem
          key={pair.charge.id}
          quotation={pair.charge}
          coverage={coverage}
          answer={pair.answer}
        />
      ))}
    </ol>
  );
}

/** What can be done with all quotations of a cell. */
export function PairActs({ cell, pairs, filter }: Pick<PairPanelProps, "cell" | "pairs" | "filter">) {
  const list = hrefOfSearch({ ...filter, accuser: cell.accuser.slug, accused: cell.accused.slug });
  return (
    <footer className="mx-panel-foot">
      {pairs.length < cell.pairs && (
        <p className="note w-full">
          Here are the newest {pairs.length} of {cell.pairs}. The list holds them all.
        </p>
      )}
      <CopyCitations citations={pairs.map((pair) => citationOf(pair.charge))} />
      <Link href={list}>Open as list</Link>
    </footer>
  );
}

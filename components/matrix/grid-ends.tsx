import { clsx } from "clsx";
import type { ReactNode } from "react";
import type { GridData } from "./grid-data";
import { AllCell, type CellScale, MarginCell, placed, placedBare } from "./matrix-cell";

export interface GridEndsProps {
  readonly data: GridData;
  readonly scale: CellScale;
  /** columns that are drawn, and the width of those that are not, on either side */
  readonly shown: readonly number[];
  readonly before: ReactNode;
  readonly after: ReactNode;
}

const WORDS = {
  pairs: { row: "Accuser ↓", column: "Accused →", rows: "All accusers", columns: "All accused" },
  types: { row: "Speaks ↓", column: "Spoken about →", rows: "All speakers", columns: "All spoken about" },
} as const;

/** Who stands at the head of each column. */
export function GridHeads({ data, scale, shown, before, after }: GridEndsProps) {
  const words = WORDS[data.view];
  const last = data.columns.length;
  return (
    <>
      <th className="mx-corner" aria-colindex={1} {...placedBare([-1, -1])}>
        <span>{words.column}</span>
        <span>{words.row}</span>
      </th>
      {before}
      {shown.map((x) => {
        const head = data.columns[x];
        return head ? (
          <th key={head.slug} scope="col" aria-colindex={x + 2} className={clsx(head.startsBloc && "bloc")}>
            <a className="quiet-link" href={head.href} title={head.name} {...placed([-1, x])}>
              {head.name}
            </a>
          </th>
        ) : null;
      })}
      {after}
      <th scope="col" className="mx-margin" aria-colindex={last + 2} {...placedBare([-1, last])}>
        <span>{scale.compact ? "All" : words.columns}</span>
      </th>
    </>
  );
}

/** The sum of each column, and of all. */
export function GridSums({ data, scale, shown, before, after }: GridEndsProps) {
  const [row, last] = [data.rows.length, data.columns.length];
  return (
    <>
      <th scope="row" aria-colindex={1} {...placedBare([row, -1])}>
        {WORDS[data.view].rows}
      </th>
      {before}
      {shown.map((x) => {
        const head = data.columns[x];
        return head ? (
          <MarginCell key={head.slug} head={head} end="column" scale={scale} at={[row, x]} />
        ) : null;
      })}
      {after}
      <AllCell all={data.all} scale={scale} at={[row, last]} />
    </>
  );
}

"use client";

import { clsx } from "clsx";
import type { CSSProperties } from "react";
import type { StanceCell } from "#db/queries/stances";
import { hrefOfAllegation } from "#domain/address";
import type { Unit } from "#domain/unit";
import { AnswerGlyph, TypeGlyph } from "../ui/glyph";
import { htmlOf } from "../ui/html-of";
import type { Html } from "../ui/html-text";
import { keeper } from "../ui/kept";
import { PlainHtml } from "../ui/plain-html";
import { nameOfStance } from "./figure-names";
import { withParts } from "./grid-data";
import { KeyGrid } from "./key-grid";
import { type DrawnRow, type StanceData, unpackStance } from "./stance-data";

/** A table that arrow keys walk (ARIA practices, "grid"). */
const GRID = { role: "grid" };
const SELECTED = { "aria-selected": true };
const at = (row: number, column: number) => ({ "data-at": `${row},${column}` });

/** From this many columns on, their heads are turned. */
const MANY = 15;

const kept = keeper<Html>(24);

interface StanceGridProps {
  readonly data: StanceData;
  /** does the panel of a cell take its room from the table? */
  readonly beside: boolean;
}

/** Allegation by actor, drawn from few numbers: hundreds of cells, which nothing in the page looks into. */
export function StanceGrid({ data, beside }: StanceGridProps) {
  const { actors, rows, size, open, href } = data;
  return (
    <KeyGrid rows={rows.length} columns={actors.length} close={open ? href : null}>
      <PlainHtml
        as="table"
        className={clsx("st", actors.length >= MANY && "compact", beside && "beside")}
        style={{ "--columns": actors.length } as CSSProperties}
        {...GRID}
        aria-label="Allegation by actor"
        aria-colcount={size.columns + 1}
        aria-rowcount={size.rows + 1}
        html={kept(JSON.stringify(data), () => htmlOf(<Inside data={data} />))}
      />
    </KeyGrid>
  );
}

function Inside({ data }: { data: StanceData }) {
  const { actors, rows, before } = data;
  return (
    <>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">Allegation</span>
          </th>
          {actors.map(({ slug, name, href }, x) => (
            <th key={slug} scope="col" aria-colindex={before.columns + x + 2}>
              <a className="quiet-link" href={href} {...at(-1, x)}>
                {name}
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, y) => (
          <tr key={row.slug} aria-rowindex={before.rows + y + 2} className={row.hit ? "hit" : undefined}>
            <th scope="row">
              <a className="quiet-link" href={hrefOfAllegation(row.slug)} {...at(y, -1)}>
                {row.proposition}
              </a>
            </th>
            <Cells data={data} row={row} y={y} />
          </tr>
        ))}
      </tbody>
    </>
  );
}

function Cells({ data, row, y }: { data: StanceData; row: DrawnRow; y: number }) {
  const { unit, actors, before, open, href } = data;
  const packed = new Map(row.cells.map((cell) => [cell[0], cell]));
  return actors.map((actor, x) => {
    const cell = packed.get(x);
    return (
      <Stances
        key={actor.slug}
        row={row}
        unit={unit}
        at={[y, x]}
        // columns that all stand there, from the first, count themselves
        index={before.columns > 0 ? before.columns + x + 2 : undefined}
        cell={cell && unpackStance(cell, actor)}
        open={open?.[0] === y && open[1] === x}
        href={withParts(href, { on: row.slug, by: actor.slug })}
      />
    );
  });
}

interface StancesProps {
  readonly row: DrawnRow;
  readonly unit: Unit;
  /** among the rows and columns that are drawn, and the column among all */
  readonly at: readonly [row: number, column: number];
  readonly index: number | undefined;
  readonly cell: StanceCell | undefined;
  readonly open: boolean;
  readonly href: string;
}

function Stances({ row, unit, at: [y, x], index, cell, open, href }: StancesProps) {
  if (!cell) return <td {...at(y, x)} aria-colindex={index} aria-label="nothing" />;
  const answered = cell.stances.some((stance) => stance !== "alleges");
  return (
    <td
      className={clsx(cell.accused && "accused", open && "selected") || undefined}
      aria-colindex={index}
      {...(open && SELECTED)}
    >
      <a
        className="st-open"
        href={href}
        data-stay=""
        {...at(y, x)}
        aria-label={`${row.proposition}. ${nameOfStance(cell, unit)}`}
      >
        {cell.count > 0 && <b className={cell.unreviewed ? "provisional" : undefined}>{cell.count}</b>}
        {cell.stances.map((stance) =>
          stance === "alleges" ? (
            <TypeGlyph key={stance} type="allege" size={10} />
          ) : (
            <AnswerGlyph key={stance} answer={stance} size={10} />
          ),
        )}
        {cell.accused && !answered && <AnswerGlyph answer={cell.accused} size={10} />}
      </a>
    </td>
  );
}

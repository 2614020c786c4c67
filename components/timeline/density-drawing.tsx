"use client";

import { counted } from "#domain/words";
import { htmlOf } from "../ui/html-of";
import type { Html } from "../ui/html-text";
import { keeper } from "../ui/kept";
import { PlainHtml } from "../ui/plain-html";
import type { AxisName } from "./axis-names";
import { columnOf, HEAD, LANE, TALLEST } from "./density-sizes";

/** A step of the axis: its days in words, the way to them, and its name where it has one. */
export interface DrawnStep {
  readonly words: string;
  readonly href: string;
  readonly name: AxisName | null;
}

/** An actor's bars, each in three numbers: which step, how many claims, how many charges among them. */
export interface DrawnLane {
  readonly slug: string;
  readonly name: string;
  readonly bars: readonly (readonly [step: number, claims: number, charges: number])[];
}

interface DensityDrawingProps {
  readonly title: string;
  readonly steps: readonly DrawnStep[];
  readonly lanes: readonly DrawnLane[];
  /** the count of the tallest bar */
  readonly most: number;
}

const kept = keeper<Html>(24);

/** Lanes with a bar a step, drawn from few numbers: thousands of links, which nothing in the page looks into. */
export function DensityDrawing(props: DensityDrawingProps) {
  const { steps, lanes } = props;
  const width = columnOf(steps.length) * Math.max(steps.length, 1);
  const height = HEAD + lanes.length * LANE;
  const html = kept(JSON.stringify(props), () => htmlOf(<Inside {...props} width={width} height={height} />));
  return (
    <PlainHtml
      as="svg"
      width={width}
      height={height + 1}
      viewBox={`0 0 ${width} ${height + 1}`}
      html={html}
    />
  );
}

function Inside({
  title,
  steps,
  lanes,
  most,
  width,
  height,
}: DensityDrawingProps & { width: number; height: number }) {
  const column = width / Math.max(steps.length, 1);
  return (
    <>
      <title>{title}</title>
      {steps.map(({ name, href }, index) =>
        name === null ? null : (
          <g key={href}>
            <path
              d={`M${round(index * column) + 0.5} ${name.begins ? 0 : HEAD - 8}V${name.begins ? height : HEAD}`}
              stroke="var(--rule)"
            />
            <text
              x={round(index * column + 4)}
              y={20}
              fontSize={name.begins ? 12 : 11}
              fontWeight={name.begins ? 600 : 400}
              fill={name.begins ? "var(--ink)" : "var(--ink-2)"}
            >
              {name.text}
            </text>
          </g>
        ),
      )}
      {lanes.map((lane, index) => (
        <g key={lane.slug} transform={`translate(0 ${HEAD + index * LANE})`}>
          <path d={`M0 .5H${width}`} stroke="var(--rule)" />
          <Bars lane={lane} steps={steps} column={column} most={most} />
        </g>
      ))}
      <path d={`M0 ${height + 0.5}H${width}`} stroke="var(--rule-strong)" />
    </>
  );
}

interface BarsProps {
  readonly lane: DrawnLane;
  readonly steps: readonly DrawnStep[];
  readonly column: number;
  readonly most: number;
}

/** Each bar is one place to press; what is drawn of them is two lines a lane. */
function Bars({ lane, steps, column, most }: BarsProps) {
  const gap = Math.min(1.5, column / 4);
  const wide = round(Math.max(1.5, column - 2 * gap));
  const tall = (count: number) => Math.max(1.5, (count / most) * TALLEST);
  const bar = (step: number, count: number) =>
    count > 0 ? `M${round(step * column + gap)} ${LANE - 2}v-${round(tall(count))}h${wide}V${LANE - 2}` : "";
  return (
    <>
      <path d={lane.bars.map(([step, claims]) => bar(step, claims)).join("")} fill="var(--rule-strong)" />
      <path d={lane.bars.map(([step, , charges]) => bar(step, charges)).join("")} fill="var(--type-allege)" />
      <g className="tl-bars" data-lane={lane.slug}>
        {lane.bars.map(([step, claims, charges]) => (
          <a key={step} href={steps[step]?.href}>
            <title>{`${lane.name}, ${steps[step]?.words}: ${counted(claims, "claim")}, ${counted(charges, "charge")}`}</title>
            <rect x={round(step * column)} y={1} width={round(column)} height={LANE - 2} />
          </a>
        ))}
      </g>
    </>
  );
}

const round = (length: number): number => Math.round(length * 100) / 100;

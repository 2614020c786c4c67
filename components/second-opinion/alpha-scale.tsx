import type { AgreementInterval } from "#domain/agreement";
import type { SampleAgreement } from "#domain/double-coding";
import { figure } from "./agreement-tables";

interface AlphaScaleProps {
  readonly agreement: SampleAgreement;
  readonly names: ReadonlyMap<string, string>;
}

/** the names stand left of the scale */
const [LEFT, RIGHT, ROW] = [190, 640, 24];
const LOWEST = -0.2;
const placeOf = (alpha: number) =>
  LEFT + ((Math.max(LOWEST, alpha) - LOWEST) / (1 - LOWEST)) * (RIGHT - LEFT);

/** α on type as a point with its interval, on a scale with Krippendorff's two thresholds; the table below has the figures. */
export function AlphaScale({ agreement, names }: AlphaScaleProps) {
  const rows: { name: string; type: AgreementInterval }[] = [
    { name: "All coders", type: agreement.all.type },
    ...(agreement.pairs.length > 1 ? agreement.pairs : []).map((pair) => ({
      name: pair.coders.map((coder) => names.get(coder) ?? "somebody").join(", "),
      type: pair.type,
    })),
  ];
  const height = rows.length * ROW;
  return (
    <figure className="my-2 max-w-[44rem]">
      <figcaption className="text-xs text-ink-2">α on the type of a claim, with its 95 % interval</figcaption>
      <svg
        viewBox={`-8 0 ${RIGHT + 16} ${height + 22}`}
        className="block h-auto w-full"
        role="img"
        aria-label={rows.map(({ name, type }) => `${name}: ${figure(type.alpha)}`).join("; ")}
      >
        {[0, 0.667, 0.8, 1].map((at) => (
          <g key={at}>
            <line
              x1={placeOf(at)}
              x2={placeOf(at)}
              y1={0}
              y2={height + 4}
              stroke={at === 0.667 || at === 0.8 ? "var(--ink-2)" : "var(--rule-strong)"}
              strokeDasharray={at === 0.667 || at === 0.8 ? "3 3" : undefined}
            />
            <text x={placeOf(at)} y={height + 17} textAnchor="middle" className="fill-ink-2 text-xs">
              {at === 0 || at === 1 ? at : figure(at)}
            </text>
          </g>
        ))}
        {rows.map(({ name, type }, index) => (
          <Point key={name} name={name} type={type} y={index * ROW + ROW / 2} />
        ))}
      </svg>
    </figure>
  );
}

function Point({ name, type, y }: { name: string; type: AgreementInterval; y: number }) {
  const { alpha, low, high } = type;
  if (alpha === null || low === null || high === null) return null;
  return (
    <g>
      <text x={0} y={y + 4} className="fill-ink text-sm">
        {name}
      </text>
      <line x1={placeOf(low)} x2={placeOf(high)} y1={y} y2={y} stroke="var(--ink)" strokeWidth={1.5} />
      {[low, high].map((end) => (
        <line
          key={end}
          x1={placeOf(end)}
          x2={placeOf(end)}
          y1={y - 4}
          y2={y + 4}
          stroke="var(--ink)"
          strokeWidth={1.5}
        />
      ))}
      <circle cx={placeOf(alpha)} cy={y} r={4.5} fill="var(--ink)" />
    </g>
  );
}

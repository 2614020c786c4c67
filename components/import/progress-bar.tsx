import type { ImportProgress } from "#db/queries/imports/import-progress";

const WIDTH = 480;

/** How far an import has come, as a strip: stored full, known half, failed crossed, the rest dashed. For the eye alone. */
export function ProgressBar({ total, stored, known, failed }: ImportProgress) {
  if (total === 0) return null;
  const x = (count: number) => (count / total) * WIDTH;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} 10`}
      preserveAspectRatio="none"
      className="my-2 block h-2.5 w-full max-w-[30rem]"
      aria-hidden="true"
    >
      <line x1="0" x2={WIDTH} y1="5" y2="5" stroke="var(--rule-strong)" strokeDasharray="3 2" />
      <rect x="0" y="0" width={x(stored)} height="10" fill="var(--ink)" />
      <rect x={x(stored)} y="3" width={x(known)} height="4" fill="var(--ink)" />
      <rect
        x={x(stored + known)}
        y="0.5"
        width={x(failed)}
        height="9"
        fill="var(--surface)"
        stroke="var(--error)"
      />
    </svg>
  );
}

import { IMPORT_STEPS, type ImportStep, type ItemState, STEP_WORDS } from "#domain/import";

const DONE: readonly ItemState[] = ["done", "known", "opened"];

/** The four steps of a document as ticks: filled where done, framed where it stands, dashed where it has yet to come. */
export function StepTicks({ step, state }: { step: ImportStep; state: ItemState }) {
  const at = DONE.includes(state) ? IMPORT_STEPS.length : IMPORT_STEPS.indexOf(step);
  return (
    <svg width="44" height="9" className="flex-none" role="img" aria-label={inWords(at, step)}>
      {IMPORT_STEPS.map((name, tick) => (
        <rect
          key={name}
          x={tick * 11 + 0.5}
          y="0.5"
          width="8"
          height="8"
          fill={tick < at ? "var(--ink)" : "none"}
          stroke={
            state === "failed" && tick === at
              ? "var(--error)"
              : tick <= at
                ? "var(--ink)"
                : "var(--rule-strong)"
          }
          strokeDasharray={tick > at ? "2 1.5" : undefined}
        />
      ))}
    </svg>
  );
}

const inWords = (at: number, step: ImportStep): string =>
  at >= IMPORT_STEPS.length
    ? "fetched, read, extracted, stored"
    : `at ${STEP_WORDS[step]}, step ${at + 1} of 4`;

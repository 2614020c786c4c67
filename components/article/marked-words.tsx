import { clsx } from "clsx";
import type { CSSProperties, ReactNode } from "react";
import type { Quotation } from "#db/queries/quotations";
import type { MarkedRun } from "#domain/marked-text";
import { ClaimNumber } from "./claim-number";
import { typeColours } from "./type-colours";

interface MarkedWordsProps {
  readonly runs: readonly MarkedRun[];
  readonly claims: ReadonlyMap<string, Quotation>;
  /** how many claims stand inside each claim; one with none has the wash */
  readonly depths: ReadonlyMap<string, number>;
}

/** Text with its claims marked: content under wash and line, sources and cues by their letters. */
export function MarkedWords({ runs, claims, depths }: MarkedWordsProps) {
  return (
    <>
      {runs.map((run) => (
        <Run key={run.start} run={run} claims={claims} depths={depths} />
      ))}
    </>
  );
}

function Run({ run, claims, depths }: Omit<MarkedWordsProps, "runs"> & { run: MarkedRun }) {
  const letters = clsx(run.sources.length > 0 && "is-source", run.cues.length > 0 && "is-cue");
  const numbers = (keys: readonly string[]) =>
    keys.map((key) => claims.get(key)?.ordinal).join(" ") || undefined;
  let inner: ReactNode = (
    <span
      className={letters || undefined}
      data-start={run.start}
      data-source={numbers(run.sources)}
      data-cue={numbers(run.cues)}
    >
      {run.text}
    </span>
  );
  for (const key of [...run.claims].reverse()) {
    const claim = claims.get(key);
    if (!claim) continue;
    const depth = depths.get(key) ?? 0;
    const style = { ...typeColours(claim.type), "--lower": depth } as CSSProperties;
    inner = (
      <mark
        className={clsx("hl", depth === 0 && "inmost", claim.state === "proposed" && "open")}
        style={style}
        data-content={claim.ordinal}
      >
        {run.opens.includes(key) && <ClaimNumber claim={claim} id={`claim-${claim.ordinal}`} />}
        {inner}
      </mark>
    );
  }
  return inner;
}

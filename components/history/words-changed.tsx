import { diffWords } from "diff";
import { Fragment } from "react";
import type { Difference } from "#domain/claim-difference";

/** What differs, part by part: the words that went struck through, those that came underlined. */
export function WordsChanged({ differences }: { differences: readonly Difference[] }) {
  return (
    <dl className="mt-1 grid grid-cols-[6rem_minmax(0,1fr)] gap-x-2">
      {differences.map(({ field, from, to }) => (
        <div key={field} className="contents">
          <dt className="text-ink-2">{field}</dt>
          <dd>
            <Words from={from} to={to} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Words({ from, to }: { from: string | null; to: string | null }) {
  const parts = from === null || to === null ? null : diffWords(from, to);
  if (parts === null || isAnother(parts))
    return (
      <>
        <del className="text-ink-3">{from ?? "nothing"}</del> <ins>{to ?? "nothing"}</ins>
      </>
    );
  return parts.map((part, index) => {
    const key = `${index} ${part.value}`;
    if (part.added) return <ins key={key}>{part.value}</ins>;
    if (part.removed)
      return (
        <Fragment key={key}>
          <del className="text-ink-3">{part.value}</del>
          {parts[index + 1]?.added && " "}
        </Fragment>
      );
    return <span key={key}>{part.value}</span>;
  });
}

/** Is less the same than differs? Then both read better whole than word by word. */
function isAnother(parts: ReturnType<typeof diffWords>): boolean {
  const length = (which: (part: (typeof parts)[number]) => boolean) =>
    parts.reduce((sum, part) => sum + (which(part) ? part.value.trim().length : 0), 0);
  const changed = Math.max(
    length((part) => part.removed),
    length((part) => part.added),
  );
  return length((part) => !part.added && !part.removed) < changed;
}

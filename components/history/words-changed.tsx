import { diffWords } from "diff";
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
  if (from === null || to === null)
    return (
      <>
        <del className="text-ink-3">{from ?? "nothing"}</del> <ins>{to ?? "nothing"}</ins>
      </>
    );
  return diffWords(from, to).map((part, index) => {
    const key = `${index} ${part.value}`;
    if (part.added) return <ins key={key}>{part.value}</ins>;
    if (part.removed)
      return (
        <del key={key} className="text-ink-3">
          {part.value}
        </del>
      );
    return <span key={key}>{part.value}</span>;
  });
}

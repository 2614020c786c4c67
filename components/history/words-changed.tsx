import { Fragment } from "react";
import type { Difference } from "#domain/claim-difference";
import { changedParts } from "./changed-parts";

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
  const parts = from === null || to === null ? null : changedParts(from, to);
  if (parts === null)
    return (
      <>
        <del className="text-ink-3">{from ?? "nothing"}</del> <ins>{to ?? "nothing"}</ins>
      </>
    );
  return parts.map(({ how, words }, index) => {
    const key = `${index} ${words}`;
    if (how === "new") return <ins key={key}>{words}</ins>;
    if (how === "same") return <span key={key}>{words}</span>;
    return (
      <Fragment key={key}>
        <del className="text-ink-3">{words}</del>
        {parts[index + 1]?.how === "new" && " "}
      </Fragment>
    );
  });
}

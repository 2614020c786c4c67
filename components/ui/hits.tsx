import { Fragment } from "react";
import type { Span } from "#domain/span";

/** Words with what was searched for marked in them. */
export function Hits({ words, hits }: { words: string; hits: readonly Span[] }) {
  return (
    <>
      {hits.map(([start, end], index) => (
        <Fragment key={start}>
          {words.slice(hits[index - 1]?.[1] ?? 0, start)}
          <mark className="hit">{words.slice(start, end)}</mark>
        </Fragment>
      ))}
      {words.slice(hits.at(-1)?.[1] ?? 0)}
    </>
  );
}

"use client";

import { type ReactNode, useEffect, useRef, useState, useTransition } from "react";
import { type LoadQuotations, type NextQuotations, PANEL_STEP } from "#domain/quotation-page";
import { counted } from "#domain/words";

interface EndlessListProps {
  /** the first items */
  readonly children: ReactNode;
  /** how many items those are, and how many there are */
  readonly shown: number;
  readonly total: number;
  /** the group that the last of them stands in */
  readonly group: number | null;
  /** the list they come from, as parts of its address */
  readonly asked: string;
  /** the same panel with more items in it: the way without scripts */
  readonly href: string;
  readonly load: LoadQuotations<ReactNode>;
}

/** A list that goes on: as its end comes into sight, on a press, or by a link where no script runs. */
export function EndlessList({ children, shown, total, group, asked, href, load }: EndlessListProps) {
  const [pages, setPages] = useState<readonly NextQuotations<ReactNode>[]>([]);
  // what has come, before it is drawn: a page asked for in between would come twice
  const came = useRef(pages);
  const asking = useRef(false);
  const [failed, setFailed] = useState(false);
  const [busy, start] = useTransition();
  const end = useRef<HTMLAnchorElement>(null);
  const have = Math.min(total, shown + pages.length * PANEL_STEP);
  const more = () => {
    const after = {
      shown: shown + came.current.length * PANEL_STEP,
      group: came.current.at(-1)?.group ?? group,
    };
    if (asking.current || after.shown >= total) return;
    asking.current = true;
    start(async () => {
      const next = await load(asked, after).catch(() => null);
      if (next) came.current = [...came.current, next];
      asking.current = false;
      setFailed(next === null);
      setPages(came.current);
    });
  };
  const go = useRef(more);
  useEffect(() => {
    go.current = more;
  });
  useEffect(() => {
    const mark = end.current;
    if (!mark || have >= total || busy || failed) return;
    const watch = new IntersectionObserver(([seen]) => seen?.isIntersecting && go.current());
    watch.observe(mark);
    return () => watch.disconnect();
  }, [have, total, busy, failed]);
  return (
    <>
      <ol className="mx-panel-list" aria-busy={busy}>
        {children}
        {pages.map((page) => page.items)}
      </ol>
      {shown < total && (
        <p className="note flex flex-wrap gap-x-3 py-2">
          <span role="status">
            {failed
              ? "The next quotations did not load. Nothing was lost."
              : `${have} of ${counted(total, "quotation")} shown.`}
          </span>
          {have < total && (
            <a
              ref={end}
              href={href}
              onClick={(event) => {
                event.preventDefault();
                more();
              }}
            >
              {busy ? "Loading" : `Show ${Math.min(PANEL_STEP, total - have)} more`}
            </a>
          )}
        </p>
      )}
    </>
  );
}

"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useState } from "react";
import { AS_OF, atMoment, atPresent, momentFrom, momentInWords } from "#domain/as-of";
import { Link, useMoment } from "../ui/link";

const DAY = /^\d{4}-\d\d-\d\d$/;

interface MomentPickProps {
  /** ISO moment at which the page was asked for */
  readonly readAt: string;
}

/** In the filter: the moment at which the page is looked at; now, unless a day is chosen. */
export function MomentPick({ readAt }: MomentPickProps) {
  const [path, parts, moment] = [usePathname(), useSearchParams(), useMoment()];
  const [day, setDay] = useState(moment && DAY.test(moment) ? moment : "");
  const at = moment ? momentFrom(moment) : null;
  const present = atPresent(`${path}?${parts}`);
  return (
    <details className="pick" name="filter">
      <summary className="btn">
        <span className="text-ink-2">As of</span>
        <b className="pick-value">{at ? momentInWords(at) : "now"}</b>
        <svg className="h-[5px] w-2 flex-none" viewBox="0 0 8 5" aria-hidden="true">
          <path d="M.5.5 4 4 7.5.5" fill="none" stroke="currentColor" strokeWidth="1.3" />
        </svg>
      </summary>
      <div className="pick-panel">
        <label className="block">
          <span className="mb-0.5 block font-medium">As it stood at the end of</span>
          <input
            className="field w-40!"
            type="date"
            name={AS_OF}
            value={day}
            max={readAt.slice(0, 10)}
            onChange={(event) => setDay(event.target.value)}
          />
        </label>
        {moment && day === "" && !DAY.test(moment) && <input type="hidden" name={AS_OF} value={moment} />}
        <p className="note mt-1">Days end in universal time.</p>
        <div className="pick-acts">
          <button type="submit" className="btn primary">
            Show
          </button>
          {moment ? (
            <Link toNow href={present}>
              Back to now
            </Link>
          ) : (
            <Link href={atMoment(present, readAt)}>Hold this moment</Link>
          )}
        </div>
      </div>
    </details>
  );
}

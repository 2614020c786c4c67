"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useState } from "react";
import { ACT_WORDS } from "#domain/act-words";
import { type PresenceTold, placeOf } from "#domain/presence";
import { inARow } from "#domain/words";
import { useEvents } from "../ui/use-events";
import "./presence.css";

const NOBODY: PresenceTold = { others: [], changed: null };

/** Who else has this page open, and what somebody else changed on it since: told while it is open, to editors. */
export function Presence() {
  const place = placeOf(usePathname(), useSearchParams().get("claim"));
  const [told, setTold] = useState({ ...NOBODY, at: place });
  useEvents<PresenceTold>(place && `/presence?at=${encodeURIComponent(place)}`, (now) =>
    setTold({ ...now, at: place }),
  );
  // what was told of the page before is not of this one
  const { others, changed } = told.at === place ? told : NOBODY;
  return (
    <div className="presence" role="status" hidden={others.length === 0 && !changed}>
      {others.length > 0 && (
        <p>
          <span className="presence-dot" aria-hidden="true" />
          {inARow(others.map(({ name }) => name))} {others.length === 1 ? "has" : "have"} this open, too.
        </p>
      )}
      {changed && (
        <p>
          {changed.by} {ACT_WORDS[changed.act] ?? "changed"} it since you opened it.{" "}
          <button type="button" className="underline" onClick={() => window.location.reload()}>
            Show it as it is now
          </button>
        </p>
      )}
    </div>
  );
}

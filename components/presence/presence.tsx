"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";
import { ACT_WORDS } from "#domain/act-words";
import { type PresenceTold, placeOf } from "#domain/presence";
import { inARow } from "#domain/words";
import "./presence.css";

const NOBODY: PresenceTold = { others: [], changed: null };

/** Who else has this page open, and what somebody else changed on it since: told while it is open, to editors. */
export function Presence() {
  const [told, setTold] = useState(NOBODY);
  const place = placeOf(usePathname(), useSearchParams().get("claim"));
  useEffect(() => {
    setTold(NOBODY);
    if (!place) return;
    let events: EventSource | undefined;
    // a browser keeps few connections to a server: a window that nobody sees holds none
    const follow = () => {
      events?.close();
      if (document.hidden) return;
      events = new EventSource(`/presence?at=${encodeURIComponent(place)}`);
      events.onmessage = ({ data }: MessageEvent<string>) => setTold(JSON.parse(data));
    };
    follow();
    document.addEventListener("visibilitychange", follow);
    return () => {
      document.removeEventListener("visibilitychange", follow);
      events?.close();
    };
  }, [place]);
  const { others, changed } = told;
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

import { useEffect, useState } from "react";
import type { NamedPlaces } from "#domain/named-place";
import { useMoment } from "../ui/link";

const NONE: NamedPlaces = { actors: [], allegations: [], articles: [] };
/** Milliseconds of rest in typing before the server is asked. */
const REST = 120;

/** What is named like the words, asked of the server when typing rests; the answer before stands until the next comes. */
export function useNamedPlaces(asked: string): { found: NamedPlaces; state: "here" | "failed" } {
  const [answer, setAnswer] = useState<{ found: NamedPlaces; state: "here" | "failed" }>({
    found: NONE,
    state: "here",
  });
  const moment = useMoment();
  useEffect(() => {
    const words = asked.trim();
    const ended = new AbortController();
    const clock = setTimeout(async () => {
      if (words.length < 2) return setAnswer({ found: NONE, state: "here" });
      try {
        const parts = new URLSearchParams({ q: words, ...(moment && { asOf: moment }) });
        const response = await fetch(`/palette?${parts}`, { signal: ended.signal });
        setAnswer(
          response.ok ? { found: await response.json(), state: "here" } : { found: NONE, state: "failed" },
        );
      } catch {
        if (!ended.signal.aborted) setAnswer({ found: NONE, state: "failed" });
      }
    }, REST);
    return () => {
      clearTimeout(clock);
      ended.abort();
    };
  }, [asked, moment]);
  return answer;
}

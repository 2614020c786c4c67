import { useEffect, useState } from "react";
import type { QuotedSpan } from "#domain/span";
import { snapped } from "#domain/word-steps";
import { selectedPlace } from "../edit/text-places";

/**
 * The words of the article that are selected when the mouse, the finger or the key is let go: whole words, with Alt
 * the very characters. Null where nothing is selected.
 */
export function useSelectedWords(text: string): QuotedSpan | null {
  const [words, setWords] = useState<QuotedSpan | null>(null);
  useEffect(() => {
    const look = (event: Event) => {
      if (event.target instanceof Element && event.target.closest("[data-marking]")) return;
      const byCharacter = "altKey" in event && event.altKey === true;
      const place = selectedPlace();
      setWords(place && snapped(text, place, byCharacter ? "character" : "word"));
    };
    // the selection is what it will be only after the browser is done with the event
    const later = (event: Event) => setTimeout(look, 0, event);
    for (const kind of ["mouseup", "keyup", "touchend"]) document.addEventListener(kind, later);
    return () => {
      for (const kind of ["mouseup", "keyup", "touchend"]) document.removeEventListener(kind, later);
    };
  }, [text]);
  return words;
}

import { useEffect, useRef } from "react";

/** What keys do, by their names: "a", "J", "[", "Alt+[", "Ctrl+z", "Space". */
export type Keys = Readonly<Record<string, () => void>>;

const nameOf = (event: KeyboardEvent): string =>
  `${event.ctrlKey || event.metaKey ? "Ctrl+" : ""}${event.altKey ? "Alt+" : ""}${event.key === " " ? "Space" : event.key}`;

/** Is somebody writing, or about to press what has the focus? */
const isTaken = (target: EventTarget | null, key: string): boolean => {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches("textarea, select")) return true;
  if (target instanceof HTMLInputElement) return target.type !== "radio" || /^Arrow|^Space$/.test(key);
  return /^(Space|Enter)$/.test(key) && target.closest("a, button, summary") !== null;
};

/**
 * Listens to the keyboard of the whole page; silent while somebody is typing. Keys of the `frame` around all pages come
 * after those of the page itself, whichever came first: what a page does with a key of its own is not done twice.
 */
export function useKeys(keys: Keys, of: "page" | "frame" = "page"): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const name = nameOf(event);
      const act = latest.current[name];
      if (!act || event.defaultPrevented || isTaken(event.target, name)) return;
      if (name !== "?" && document.querySelector("dialog[open]")) return;
      if (name !== "Escape") event.preventDefault();
      act();
    };
    // an event reaches the window after the document
    const place = of === "frame" ? window : document;
    place.addEventListener("keydown", listen as EventListener);
    return () => place.removeEventListener("keydown", listen as EventListener);
  }, [of]);
}

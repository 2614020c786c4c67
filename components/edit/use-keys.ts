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

/** Listens to the keyboard of the whole page; silent while somebody is typing. */
export function useKeys(keys: Keys): void {
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
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

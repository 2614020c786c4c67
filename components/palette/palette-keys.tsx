"use client";

import { type ComponentType, useEffect, useRef, useState } from "react";
import type { Place } from "#domain/desk-places";
import type { PaletteProps } from "./palette";

/** Ctrl+K opens the palette, everywhere and while typing, too. What it draws with is loaded at the first time. */
export function PaletteKeys({ places }: { places: readonly Place[] }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [Palette, setPalette] = useState<ComponentType<PaletteProps> | null>(null);
  const [opened, setOpened] = useState(0);
  useEffect(() => {
    const toggle = async (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() !== "k" ||
        !(event.ctrlKey || event.metaKey) ||
        event.altKey ||
        event.shiftKey
      )
        return;
      event.preventDefault();
      if (dialog.current?.open) return dialog.current.close();
      if (document.querySelector("dialog[open]")) return;
      const { Palette } = await import("./palette");
      setPalette(() => Palette);
      setOpened((times) => times + 1);
      dialog.current?.showModal();
    };
    document.addEventListener("keydown", toggle);
    return () => document.removeEventListener("keydown", toggle);
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label="Go to"
      className="palette"
      // a click beside it closes it
      {...{ closedby: "any" }}
    >
      {Palette && <Palette key={opened} places={places} close={() => dialog.current?.close()} />}
    </dialog>
  );
}

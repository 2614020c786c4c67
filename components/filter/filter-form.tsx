"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { addressOf } from "#domain/claim-filter";

/** What the form says, each name once: several choices of one name as a list. */
function partsOf(form: HTMLFormElement): Record<string, string> {
  const data = new FormData(form);
  return Object.fromEntries(
    [...new Set(data.keys())].map((name) => [
      name,
      data
        .getAll(name)
        .filter((value) => typeof value === "string")
        .join(","),
    ]),
  );
}

/**
 * The form around the filters. Without scripts it asks the server as forms do; with them it keeps the page, writes
 * a short address, and closes what is open on Esc or on a press elsewhere.
 */
export function FilterForm({ path, children }: { path: string; children: ReactNode }) {
  const form = useRef<HTMLFormElement>(null);
  const router = useRouter();
  const openPick = () => form.current?.querySelector<HTMLDetailsElement>("details.pick[open]") ?? null;

  useEffect(() => {
    const closeElsewhere = (event: PointerEvent) => {
      const open = openPick();
      if (open && event.target instanceof Node && !open.contains(event.target)) open.open = false;
    };
    document.addEventListener("pointerdown", closeElsewhere);
    return () => document.removeEventListener("pointerdown", closeElsewhere);
  });

  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    router.push(addressOf(path, partsOf(event.currentTarget)) as Route, { scroll: false });
    const open = openPick();
    if (open) open.open = false;
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    const open = openPick();
    if (event.key !== "Escape" || !open) return;
    event.preventDefault();
    open.open = false;
    open.querySelector("summary")?.focus();
  };
  return (
    <form
      ref={form}
      method="get"
      action={path}
      aria-label="Filters"
      onSubmit={show}
      onKeyDown={closeOnEscape}
    >
      {children}
    </form>
  );
}

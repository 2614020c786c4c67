"use client";

import { useEffect, useId, useRef } from "react";
import { MomentField } from "../moment/moment-field";
import { Kbd } from "../ui/kbd";

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName));

/** Finds words in claims. The key `/` goes to the field, except while typing. */
export function SearchForm({ className, withKey = false }: { className?: string; withKey?: boolean }) {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    if (!withKey) return;
    const toField = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener("keydown", toField);
    return () => window.removeEventListener("keydown", toField);
  }, [withKey]);
  return (
    <search className={className}>
      <form action="/claims" className="relative flex items-center">
        <MomentField />
        <label htmlFor={id} className="sr-only">
          Search claims
        </label>
        <input
          ref={field}
          id={id}
          name="q"
          type="search"
          placeholder="Search"
          className="field"
          maxLength={200}
        />
        {withKey && (
          <span className="pointer-events-none absolute right-2">
            <Kbd>/</Kbd>
          </span>
        )}
      </form>
    </search>
  );
}

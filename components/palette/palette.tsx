"use client";

import { Command } from "cmdk";
import { useEffect, useState } from "react";
import type { Place } from "#domain/desk-places";
import type { NamedPlace } from "#domain/named-place";
import { useGoTo } from "../ui/link";
import { useNamedPlaces } from "./use-named-places";
import "./palette.css";

export interface PaletteProps {
  /** the places of the application that its user may go to */
  readonly places: readonly Place[];
  readonly close: () => void;
}

/** Goes to a place by a few letters of its name: a page, an actor, an allegation, an article; or searches the claims. */
export function Palette({ places, close }: PaletteProps) {
  const [asked, setAsked] = useState("");
  const [chosen, setChosen] = useState("");
  const goTo = useGoTo();
  const { found, state } = useNamedPlaces(asked);
  const words = asked.trim().toLowerCase();
  const pages = places.filter(([, name]) => name.toLowerCase().includes(words));
  const first =
    [found.actors, found.allegations, found.articles].flat()[0]?.href ??
    (words ? (pages[0]?.[0] ?? "search") : "");
  useEffect(() => setChosen(first), [first]);
  const go = (href: string) => {
    close();
    goTo(href);
  };
  const entry = ({ href, name, more }: NamedPlace) => (
    <Command.Item key={href} value={href} onSelect={() => go(href)}>
      <span className="palette-name">{name}</span>
      {more && <span className="note">{more}</span>}
    </Command.Item>
  );
  const group = (heading: string, entries: readonly NamedPlace[]) =>
    entries.length > 0 && <Command.Group heading={heading}>{entries.map(entry)}</Command.Group>;
  return (
    <Command label="Go to" value={chosen} onValueChange={setChosen} shouldFilter={false} loop>
      <Command.Input
        value={asked}
        onValueChange={setAsked}
        placeholder="A page, an actor, an allegation, an article"
        maxLength={200}
        autoFocus
      />
      <Command.List>
        {group("Actors", found.actors)}
        {group("Allegations", found.allegations)}
        {group("Articles", found.articles)}
        {group(
          "Pages",
          pages.map(([href, name]) => ({ href, name, more: "" })),
        )}
        {words && (
          <Command.Group heading="Claims">
            <Command.Item value="search" onSelect={() => go(`/claims?q=${encodeURIComponent(asked.trim())}`)}>
              Search claims for “{asked.trim()}”
            </Command.Item>
          </Command.Group>
        )}
      </Command.List>
      <p role="status" className="note">
        {state === "failed"
          ? "Names could not be looked up: the server does not answer. Pages and the search are there."
          : "↑ ↓ to choose, Enter to go, Esc to leave."}
      </p>
    </Command>
  );
}

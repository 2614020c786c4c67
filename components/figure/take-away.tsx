"use client";

import { type KeyboardEvent, useRef, useState, useSyncExternalStore } from "react";
import { AS_OF } from "#domain/as-of";
import {
  FIGURES,
  type FigureId,
  type FigureParts,
  hrefOfFigureFile,
  hrefOfFigurePage,
  hrefOfSharing,
} from "#domain/figure";
import { useMoment } from "../ui/link";
import { keepPng } from "./png";
import { useSharing } from "./sharing";
import "./take-away.css";

interface TakeAwayProps {
  readonly figure: FigureId;
  /** the parts of the page's address that the figure is asked with */
  readonly parts: FigureParts;
}

/** The moment at which the page was asked for, by the server's clock. */
const readAt = (): string =>
  document.querySelector<HTMLTimeElement>("time[data-read-at]")?.dateTime ?? new Date().toISOString();

const NEVER = () => () => undefined;
/** Are scripts running? What needs them is drawn only then. */
const useScripts = () =>
  useSyncExternalStore(
    NEVER,
    () => true,
    () => false,
  );

/**
 * The one control to take a figure away, the same everywhere: table, picture, link, a page for other sites. The files
 * are plain links. Esc and a click elsewhere close it.
 */
export function TakeAway({ figure, parts: given }: TakeAwayProps) {
  const moment = useMoment();
  const parts = moment ? { ...given, [AS_OF]: moment } : given;
  const box = useRef<HTMLDetailsElement>(null);
  const scripts = useScripts();
  const mayShare = useSharing();
  const [said, setSaid] = useState("");
  const { name, picture } = FIGURES[figure];
  const svg = hrefOfFigureFile(figure, "svg", parts);
  const close = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !box.current?.open) return;
    event.stopPropagation();
    box.current.open = false;
    box.current.querySelector("summary")?.focus();
  };
  const png = () =>
    keepPng(svg).then(
      () => setSaid("PNG kept"),
      () => setSaid("The PNG could not be drawn"),
    );
  const copy = (wanted: FigureParts) =>
    navigator.clipboard.writeText(`${new URL(hrefOfFigurePage(figure, wanted), window.location.href)}`).then(
      () => setSaid("Link copied"),
      () => setSaid("Not copied"),
    );
  return (
    <details
      ref={box}
      className="take"
      name="take-away"
      onKeyDown={close}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget) && event.relatedTarget)
          event.currentTarget.open = false;
      }}
    >
      <summary>
        Take away<span className="sr-only">: {name}</span>
      </summary>
      <ul className="take-list">
        <li>
          <a href={hrefOfFigureFile(figure, "csv", parts)} download>
            Table, CSV
          </a>
        </li>
        {picture && (
          <li>
            <a href={svg} download>
              Picture, SVG
            </a>
          </li>
        )}
        {picture && scripts && (
          <li>
            <button type="button" onClick={png}>
              Picture, PNG
            </button>
          </li>
        )}
        {scripts && (
          <li>
            <button type="button" onClick={() => copy(parts)}>
              Copy link
            </button>
          </li>
        )}
        {scripts && !moment && (
          <li>
            <button type="button" onClick={() => copy({ ...parts, [AS_OF]: readAt() })}>
              Copy link to this moment
            </button>
          </li>
        )}
        {mayShare && (
          <li>
            <a href={hrefOfSharing(figure, parts)}>Show elsewhere…</a>
          </li>
        )}
        <li role="status" className="take-said">
          {said}
        </li>
      </ul>
    </details>
  );
}

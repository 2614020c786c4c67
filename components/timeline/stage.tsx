"use client";

import { clsx } from "clsx";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { ClaimType } from "#domain/claim";
import { TypeGlyph } from "../ui/glyph";
import { neighbour } from "./neighbour";

/** What is shown of a claim while its mark has the pointer or the keyboard. */
export interface Card {
  readonly id: string;
  readonly type: ClaimType;
  readonly answering: boolean;
  readonly direct: boolean;
  readonly reviewed: boolean;
  readonly who: string;
  readonly speaker: string | null;
  readonly verb: string;
  readonly day: string;
  /** at which letter of the mark's name the words begin: they stand there already */
  readonly wordsAt: number;
  readonly source: string;
}

/** The mark that is shown: the claim's id, its name, and where its card stands. */
interface Shown {
  readonly id: string;
  readonly name: string;
  readonly left: number;
  readonly top: number;
}

interface StageProps {
  readonly cards: readonly Card[];
  readonly children: ReactNode;
}

const CARD_WIDTH = 376;
/** Marks of claims, and bars. */
const MARKS = "[data-mark], .tl-bars > a";
const markAt = (target: EventTarget | null): SVGAElement | null =>
  target instanceof Element ? target.closest<SVGAElement>(MARKS) : null;

/** One mark at a time is a stop of the Tab key; the arrow keys reach the others. */
function stopAt(stage: Element | null, current: Element | null | undefined): void {
  for (const mark of stage?.querySelectorAll(MARKS) ?? [])
    mark.setAttribute("tabindex", mark === current ? "0" : "-1");
}

/**
 * Around the drawn figure: the mark under the pointer or the keyboard shows its words and brings out its arcs. Arrow
 * keys walk the marks, Esc puts the card away. Without scripts the marks are plain links.
 */
export function Stage({ cards, children }: StageProps) {
  const stage = useRef<HTMLElement>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const show = (mark: SVGAElement | null) => {
    if (!mark || !stage.current) return setShown(null);
    const [box, frame] = [mark.getBoundingClientRect(), stage.current.getBoundingClientRect()];
    const left = Math.max(0, Math.min(box.left - frame.left + 28, frame.width - CARD_WIDTH));
    const name = mark.getAttribute("aria-label") ?? "";
    setShown({ id: mark.dataset.mark ?? "", name, left, top: box.bottom - frame.top + 6 });
  };
  useEffect(() => {
    for (const arc of stage.current?.querySelectorAll("[data-ends]") ?? [])
      arc.toggleAttribute("data-on", Boolean(shown && arc.getAttribute("data-ends")?.includes(shown.id)));
    for (const mark of stage.current?.querySelectorAll("[data-mark]") ?? [])
      mark.toggleAttribute("data-on", shown?.id === mark.getAttribute("data-mark"));
  }, [shown]);
  useEffect(() => {
    // other cards are another figure; a figure of bars has none
    if (cards) stopAt(stage.current, stage.current?.querySelector(MARKS));
  }, [cards]);
  const walk = (event: KeyboardEvent) => {
    if (event.key === "Escape") return setShown(null);
    const mark = markAt(event.target);
    const marks = [...(stage.current?.querySelectorAll<SVGAElement>(MARKS) ?? [])];
    const next = mark && neighbour(mark, marks, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  const card = cards.find((one) => one.id === shown?.id);
  return (
    <figure
      ref={stage}
      className="tl"
      onPointerOver={(event) => show(markAt(event.target))}
      onPointerLeave={() => show(markAt(document.activeElement))}
      onFocus={(event) => {
        const mark = markAt(event.target);
        if (mark) stopAt(stage.current, mark);
        show(mark);
      }}
      onBlur={() => setShown(null)}
      onKeyDown={walk}
    >
      {children}
      {card && shown && <QuotationCard card={card} shown={shown} />}
    </figure>
  );
}

/** The mark's name says the same aloud, so the card is for the eyes alone. */
function QuotationCard({ card, shown: { name, left, top } }: { card: Card; shown: Shown }) {
  return (
    <div className="tl-card" style={{ left, top }} aria-hidden="true">
      <div className="who">
        <TypeGlyph type={card.type} answering={card.answering} />
        <b className="font-semibold">{card.who}</b>
        {card.speaker && <span>{card.speaker}</span>}
        <span className="text-ink-2">{card.verb}</span>
        <span className="date">{card.day}</span>
      </div>
      <p className={clsx("quote", card.direct && "direct")}>{name.slice(card.wordsAt)}</p>
      <p className="src">
        {card.source}
        {!card.reviewed && (
          <>
            {" · "}
            <span className="provisional">unreviewed</span>
          </>
        )}
      </p>
    </div>
  );
}

"use client";

import { useActionState } from "react";
import type { SharedFigure } from "#db/queries/shared-figures";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { dayInWords } from "#domain/day";
import { hrefOfFigurePage } from "#domain/figure";
import { Button } from "../ui/button";
import { Link } from "../ui/link";
import { ResultLine } from "../ui/result-line";

interface SharedFiguresProps {
  readonly figures: readonly SharedFigure[];
  /** takes the field `id` */
  readonly action: FormAction;
}

/** The figures that are open to whoever has their link, and those that were. */
export function SharedFigures({ figures, action }: SharedFiguresProps) {
  const [result, send] = useActionState(action, NOTHING_YET);
  return (
    <form action={send}>
      {figures.length === 0 && (
        <p className="text-ink-2">None yet. Each figure has the way under “Take away”, “Show elsewhere”.</p>
      )}
      <ul>
        {figures.map(({ id, figure, parts, title, madeBy, since, until }) => (
          <li key={id} className="item flex flex-wrap items-baseline gap-x-3">
            <Link
              className={until ? "text-ink-3 line-through" : undefined}
              href={hrefOfFigurePage(figure, parts)}
            >
              {title}
            </Link>
            <span className="text-xs text-ink-2">
              by {madeBy}, {dayInWords(since)}
              {until && `, withdrawn ${dayInWords(until)}`}
            </span>
            {!until && (
              <Button
                type="submit"
                name="id"
                value={id}
                look="quiet"
                className="ml-auto"
                aria-label={`Withdraw the link of ${title}`}
              >
                Withdraw
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ResultLine result={result} />
    </form>
  );
}

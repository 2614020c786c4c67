"use client";

import { useActionState } from "react";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { AS_OF } from "#domain/as-of";
import { addressOf } from "#domain/claim-filter";
import { type FigureFrame, type FigureId, type FigureParts, hrefOfFigurePage } from "#domain/figure";
import { Button } from "../ui/button";
import { Link } from "../ui/link";
import { ResultLine } from "../ui/result-line";

interface ShareFigureProps {
  readonly figure: FigureId;
  readonly parts: FigureParts;
  readonly frame: FigureFrame;
  /** its words are the link */
  readonly action: FormAction;
}

/** What making a link means, the button, and afterwards the link and what to put into a page. */
export function ShareFigure({ figure, parts, frame, action }: ShareFigureProps) {
  const [result, send] = useActionState(action, NOTHING_YET);
  return (
    <section className="sec">
      <p className="mb-3 max-w-[62ch]">
        Whoever has the link sees this figure, under this filter, as the articles and decisions{" "}
        {parts[AS_OF] ? "stood at the moment of its address" : "stand on the day"}; nothing else of the desk.
        The link can be withdrawn under <Link href="/account#shown-elsewhere">Your account</Link>.
      </p>
      {result.status === "done" ? (
        <Made link={result.words} />
      ) : (
        <form action={send} className="flex flex-wrap items-center gap-4">
          <input type="hidden" name="figure" value={figure} />
          <input type="hidden" name="parts" value={addressOf("", parts).slice(1)} />
          <Button type="submit" look="primary">
            Make the link
          </Button>
          <Link href={hrefOfFigurePage(figure, parts)}>Back to the figure</Link>
          <ResultLine result={result} />
        </form>
      )}
      <p className="note mt-4">Source line: {frame.source}</p>
    </section>
  );
}

const inFrame = (link: string) =>
  `<iframe src="${link}" title="Figure from Gainsay" width="100%" height="640" style="border:0"></iframe>`;

function Made({ link }: { link: string }) {
  return (
    <div role="status" className="flex flex-col gap-3">
      <p>The link is made. It is shown only now: only a hash of it is kept.</p>
      <label className="flex flex-col gap-1">
        <span className="text-xs text-ink-2">Link</span>
        <input className="field" readOnly value={link} />
      </label>
      <label className="flex flex-col gap-1">
        <span className="text-xs text-ink-2">For a page of yours</span>
        <textarea className="field h-auto" rows={3} readOnly value={inFrame(link)} />
      </label>
      <p>
        <a href={link}>See what they see</a>
      </p>
    </div>
  );
}

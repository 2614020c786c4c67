import { clsx } from "clsx";
import { Fragment } from "react";
import type { ClaimInArticle } from "#db/queries/claim-in-article";
import type { Quotation } from "#db/queries/quotations";
import { paragraphsOf } from "#domain/article";
import { type Mark, type MarkedRun, markedRuns } from "#domain/marked-text";
import { spanHolds } from "#domain/span";
import { TypeGlyph } from "../ui/glyph";
import { PaneLegend } from "./pane-legend";
import "./article-pane.css";

/** The article's words, the claim in question framed, the other claims under a thin line. */
export function ArticlePane({ claim, text, neighbours, targetPlaces }: ClaimInArticle) {
  const shown = neighbours.filter((one) => one.state !== "rejected" || one.id === claim.id);
  const claims = new Map(shown.map((one) => [one.id, one]));
  const stored = shown.flatMap((one) =>
    one.spans
      .filter((span) => span.role !== "target" && spanHolds(text, span))
      .map(({ role, start, end }): Mark => ({ key: one.id, role, start, end })),
  );
  const targets = targetPlaces.places.map(
    ([start, end]): Mark => ({ key: claim.id, role: "target", start, end }),
  );
  const marks = [...stored, ...targets];
  return (
    <>
      <PaneLegend claim={claim} targetPlaces={targetPlaces} />
      {paragraphsOf(text).map((paragraph, index) => (
        <p
          key={paragraph[0]}
          className={clsx("pane-text", nearness(index + 1, claim.paragraph))}
          id={index + 1 === claim.paragraph ? "claim-here" : undefined}
        >
          {markedRuns(text, marks, paragraph).map((run) => (
            <Run key={run.start} run={run} claims={claims} current={claim} />
          ))}
        </p>
      ))}
    </>
  );
}

const nearness = (paragraph: number, current: number): string | undefined =>
  paragraph === current ? "now" : paragraph === current - 1 ? "just-before" : undefined;

interface RunProps {
  readonly run: MarkedRun;
  readonly claims: ReadonlyMap<string, Quotation>;
  readonly current: Quotation;
}

function Run({ run, claims, current }: RunProps) {
  const inmost = run.claims.includes(current.id) ? current : claims.get(run.claims.at(-1) ?? "");
  const words = (
    <span
      className={clsx(
        run.sources.length > 0 && "pane-source",
        run.cues.length > 0 && "pane-cue",
        run.sources.includes(current.id) && "of-current",
        run.cues.includes(current.id) && "of-current",
        run.targets.includes(current.id) && "pane-target",
      )}
      data-start={run.start}
    >
      {run.text}
    </span>
  );
  if (!inmost) return words;
  return (
    <mark
      className={clsx(
        "pane-mark",
        inmost.id === current.id && "current",
        inmost.state === "proposed" && "open",
      )}
      data-type={inmost.type}
    >
      {run.opens.map((key) => {
        const opened = claims.get(key);
        return <Fragment key={key}>{opened && <ClaimNumber claim={opened} />}</Fragment>;
      })}
      {words}
    </mark>
  );
}

function ClaimNumber({ claim }: { claim: Quotation }) {
  return (
    <span className="pane-number" data-type={claim.type}>
      <TypeGlyph type={claim.type} size={10} />
      {claim.ordinal}
    </span>
  );
}

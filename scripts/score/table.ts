import type { Figure } from "#learning/figures";
import type { Score } from "#learning/score-claims";

const percent = (share: number | null | undefined): string =>
  share === null || share === undefined ? "    –" : (100 * share).toFixed(1).padStart(5);

const row = (label: string, figure: Partial<Figure>): string => {
  const counts =
    figure.gold === undefined ? "" : `  (${figure.tp} of ${figure.gold} gold, ${figure.predicted} predicted)`;
  return `${label.padEnd(28)} P ${percent(figure.p)}  R ${percent(figure.r)}  F1 ${percent(figure.f1)}${counts}`;
};

/** A score as lines to read. */
export function table(score: Score): string {
  const { articles, allegations } = score;
  return [
    row("claims found", score.claims),
    row("end to end (type + actor)", score.endToEnd),
    `${"type accuracy".padEnd(28)}   ${percent(score.typeAccuracy)}  macro F1 ${percent(score.typeMacroF1)}`,
    `${"speaker accuracy".padEnd(28)}   ${percent(score.speakerAccuracy)}  date ${percent(score.saidAccuracy)}`,
    row("actors", score.actors),
    row("targets", score.targets),
    row("response links", score.responses),
    ...(allegations
      ? [row("allegations (B-cubed)", { p: allegations.p, r: allegations.r, f1: allegations.f1 })]
      : []),
    ...(articles
      ? [row("articles split out", articles), `${"articles dated".padEnd(28)}   ${articles.publishedRight}`]
      : []),
    ...Object.entries(score.types).map(([type, figure]) => row(`  ${type}`, figure)),
  ].join("\n");
}

/** The claims that only one side has, a line each. */
export const differences = (score: Score): string =>
  [
    ...score.misses.map(
      ({ document, type, words }) => `MISS  ${document.slice(0, 12)} ${type} | ${words.slice(0, 110)}`,
    ),
    ...score.extras.map(
      ({ document, type, words }) => `EXTRA ${document.slice(0, 12)} ${type} | ${words.slice(0, 110)}`,
    ),
  ].join("\n");

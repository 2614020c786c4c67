import { readText } from "#extraction/3-sentences";
import { readChains } from "#extraction/4-attributions/read-chains";
import { columnsOf } from "#extraction/model/columns";
import type { AttributionModel } from "#extraction/model/read-model";
import { surroundingsOf } from "#extraction/model/surroundings";
import { trustOf } from "#extraction/model/trust";
import type { Annotated } from "#learning/annotated";
import { goldTokens } from "#learning/gold";
import { isRight } from "./fit-trust";

/** The readings of one tenth of confidence, and how many of them are right. */
export interface Tenth {
  readonly readings: number;
  readonly right: number;
}

/** How often what the model is so sure of is right: content shared by half, and the source. */
export function reliabilityOf(articles: readonly Annotated[], model: AttributionModel): Tenth[] {
  const tenths = Array.from({ length: 10 }, () => ({ readings: 0, right: 0 }));
  for (const article of articles) {
    const read = readText(article.text);
    const gold = goldTokens(read, article);
    const columns = columnsOf(read, model.habits);
    const found = readChains(read, columns, surroundingsOf(columns), model, model.settings.keep);
    for (const reading of found.readings) {
      const tenth = tenths[Math.min(9, Math.floor(trustOf(model.trust, found.scene, reading) * 10))];
      if (!tenth) continue;
      tenth.readings += 1;
      if (isRight(columns.pos, reading, gold)) tenth.right += 1;
    }
  }
  return tenths;
}

const share = ({ readings, right }: Tenth): number => (readings > 0 ? right / readings : 0);

/** The tenths as lines a person can read. */
export function reliabilityLines(tenths: readonly Tenth[]): string[] {
  return tenths.map(
    (tenth, i) =>
      `confidence ${(i / 10).toFixed(1)}–${((i + 1) / 10).toFixed(1)}: ${(100 * share(tenth)).toFixed(0)} % of ${tenth.readings} right`,
  );
}

const SIDE = 240;
const EDGE = 36;

/** A picture of the same: a bar for each tenth against the line on which confidence is the share of right ones. */
export function reliabilityPicture(tenths: readonly Tenth[]): string {
  const bar = SIDE / tenths.length;
  const bars = tenths.map((tenth, i) => {
    const height = share(tenth) * SIDE;
    const at = `x="${EDGE + i * bar + 2}" y="${(EDGE + SIDE - height).toFixed(1)}"`;
    return `<rect ${at} width="${bar - 4}" height="${height.toFixed(1)}" fill="#3d6b8e"/>`;
  });
  const marks = [0, 0.5, 1].flatMap((value) => [
    `<text x="${EDGE + value * SIDE}" y="${EDGE + SIDE + 14}" text-anchor="middle">${value}</text>`,
    `<text x="${EDGE - 6}" y="${EDGE + SIDE - value * SIDE + 4}" text-anchor="end">${value}</text>`,
  ]);
  const size = SIDE + 2 * EDGE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" font-family="sans-serif" font-size="11">`,
    "<title>Share of right attributions by confidence</title>",
    `<rect width="${size}" height="${size}" fill="#fff"/>`,
    ...bars,
    `<line x1="${EDGE}" y1="${EDGE + SIDE}" x2="${EDGE + SIDE}" y2="${EDGE}" stroke="#b4542f" stroke-width="1.5"/>`,
    `<path d="M${EDGE} ${EDGE}V${EDGE + SIDE}H${EDGE + SIDE}" fill="none" stroke="#555"/>`,
    ...marks,
    `<text x="${EDGE + SIDE / 2}" y="${size - 4}" text-anchor="middle">confidence</text>`,
    `<text x="${EDGE}" y="${EDGE - 10}">share right</text>`,
    "</svg>",
    "",
  ].join("\n");
}

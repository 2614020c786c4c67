import type { ClaimType } from "#domain/claim";
import type { Counts, ModelScores } from "#domain/model-score";
import { TYPE_ORDER, TYPE_WORDS } from "#domain/words";

/** One line of a comparison: what is counted, and how both models did. */
export interface ScoreRow {
  readonly name: string;
  readonly type: ClaimType | null;
  readonly before: Counts;
  readonly after: Counts;
}

const NONE: Counts = { tp: 0, predicted: 0, gold: 0 };

/** All claims by their words, then by their type as well, then each type that one of the models or a person gave. */
export function scoreRows({ before, after }: ModelScores): ScoreRow[] {
  const types = TYPE_ORDER.flatMap((type): ScoreRow[] => {
    const row = { before: before.types[type] ?? NONE, after: after.types[type] ?? NONE };
    const seen = row.before.gold + row.before.predicted + row.after.predicted;
    return seen > 0 ? [{ name: TYPE_WORDS[type].noun, type, ...row }] : [];
  });
  return [
    { name: "words found", type: null, before: before.found, after: after.found },
    { name: "words and type", type: null, before: before.typed, after: after.typed },
    ...types,
  ];
}

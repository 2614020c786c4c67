import { diffWords } from "diff";

/** Words that are the same before and after, that went, or that came. */
export interface ChangedPart {
  readonly how: "same" | "gone" | "new";
  readonly words: string;
}

/**
 * How one wording became another, word by word. Where less is the same than differs, all of the one stands before all of
 * the other: two propositions that share their "the" and "of" are not read as one.
 */
export function changedParts(from: string, to: string): readonly ChangedPart[] {
  const parts = diffWords(from, to).map(({ added, removed, value }) => ({
    how: added ? ("new" as const) : removed ? ("gone" as const) : ("same" as const),
    words: value,
  }));
  const length = (how: ChangedPart["how"]) =>
    parts.reduce((sum, part) => sum + (part.how === how ? part.words.trim().length : 0), 0);
  if (length("same") >= Math.max(length("gone"), length("new"))) return parts;
  return [
    { how: "gone", words: from },
    { how: "new", words: to },
  ];
}

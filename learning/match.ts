/** A claim as gold files and the extractor's output write it; other keys are ignored. */
export interface ScoredClaim {
  readonly id?: string;
  readonly type: string;
  readonly mode?: string;
  readonly speaker?: string | null;
  readonly actors?: readonly string[];
  readonly targets?: readonly string[];
  readonly spans?: readonly (readonly [number, number])[];
  readonly text?: string | readonly string[];
  readonly respondsTo?: readonly string[];
  readonly said?: string | null;
  readonly allegation?: string | null;
  readonly nested?: boolean;
}

export interface ScoredArticle {
  readonly title: string | null;
  readonly published?: string | null;
  readonly claims?: readonly ScoredClaim[];
}

/** A document with its claims, or with its articles and theirs. */
export interface ScoredDocument {
  readonly id: string;
  readonly articles?: readonly ScoredArticle[];
  readonly claims?: readonly ScoredClaim[];
}

/** A claim with the words of its content. */
export interface WordedClaim extends ScoredClaim {
  readonly id: string;
  readonly words: readonly string[];
}

const wordsIn = (parts: readonly string[]): string[] =>
  parts
    .join(" ")
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** A name in the shape in which names are compared. */
export const plainName = (name: string | null | undefined): string =>
  (name ?? "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** How many of the predicted names stand among the gold ones, as sets. */
export function sharedNames(gold: readonly string[], predicted: readonly string[]): number {
  const known = new Set(gold.map(plainName));
  return [...new Set(predicted.map(plainName))].filter((name) => known.has(name)).length;
}

/** The claims of a document with their words, cut from `text` where a claim carries spans alone. */
export function wordedClaims(document: ScoredDocument, text: string): WordedClaim[] {
  const claims = document.articles
    ? document.articles.flatMap((a) => a.claims ?? [])
    : (document.claims ?? []);
  return claims.map((claim, i) => {
    const written = [claim.text ?? []].flat().filter(Boolean);
    const parts =
      written.length > 0 ? written : (claim.spans ?? []).map(([start, end]) => text.slice(start, end));
    return { ...claim, id: claim.id ?? `#${i}`, words: wordsIn(parts) };
  });
}

/** The Jaccard overlap of two bags of words. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of b) {
    const n = left.get(word) ?? 0;
    if (n === 0) continue;
    both++;
    left.set(word, n - 1);
  }
  return both / (a.length + b.length - both || 1);
}

/** Pairs gold and predicted claims one to one whose words overlap by half at least, best overlap first: gold index → predicted. */
export function pairs(gold: readonly WordedClaim[], predicted: readonly WordedClaim[]): Map<number, number> {
  const candidates: [number, number, number][] = [];
  gold.forEach((g, i) => {
    predicted.forEach((p, j) => {
      const o = overlap(g.words, p.words);
      if (o >= 0.5) candidates.push([o, i, j]);
    });
  });
  candidates.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const [, i, j] of candidates) {
    if (found.has(i) || taken.has(j)) continue;
    found.set(i, j);
    taken.add(j);
  }
  return found;
}

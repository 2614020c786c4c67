import { nameKey } from "#domain/actor";
import { STOP_WORDS, SYNONYMS } from "#extraction/lexicon/thesaurus";

/** A charge as a bag of ideas: stems and synonym sets with the number of wordings they occur in, and whom it accuses. */
export interface Ideas {
  readonly stems: ReadonlyMap<string, number>;
  readonly accused: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
  readonly wordings: number;
}

const STOP = new Set(STOP_WORDS);

/** A light stemmer: endings of number, tense and derivation away, enough to bring wordings together. */
export function stem(word: string): string {
  let form = word.toLowerCase().replace(/[’']s$/, "");
  if (form.length > 5)
    form = form
      .replace(/(?:ational|ization|isation|iveness|fulness)$/, "")
      .replace(/(?:ations?|ions?|ments?|ness|ances?|ences?|ities|ity)$/, "");
  if (form.length > 4) form = form.replace(/(?:ings?|edly|ed|ers?|ors?|ly|ies|ive|ous|al)$/, "");
  if (form.length > 3) form = form.replace(/(?:es|s|e|y|i)$/, "");
  return form.replace(/([^aeiouls])\1$/, "$1");
}

const IDEA = new Map(SYNONYMS.flatMap((list) => list.map((word) => [stem(word), `=${list[0]}`] as const)));

export function ideasOf(text: string, accused: readonly string[], named: readonly string[]): Ideas {
  const stems = new Map<string, number>();
  for (const word of text.normalize("NFKC").match(/[\p{L}\p{N}]+(?:-[\p{L}]+)*/gu) ?? []) {
    if (STOP.has(word.toLowerCase()) || word.length < 2) continue;
    const form = stem(word);
    stems.set(IDEA.get(form) ?? form, 1);
  }
  return { stems, accused: new Set(accused.map(nameKey)), named: new Set(named.map(nameKey)), wordings: 1 };
}

export function merged(a: Ideas, b: Ideas): Ideas {
  const stems = new Map(a.stems);
  for (const [form, count] of b.stems) stems.set(form, (stems.get(form) ?? 0) + count);
  return {
    stems,
    accused: new Set([...a.accused, ...b.accused]),
    named: new Set([...a.named, ...b.named]),
    wordings: a.wordings + b.wordings,
  };
}

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let both = 0;
  for (const one of a) if (b.has(one)) both++;
  return both;
};

/** Ideas weigh more than other words, for they are what a charge is about. */
const weightOf = (form: string): number => (form.startsWith("=") ? 1.6 : 1);

/**
 * 0–1: how alike a charge is to a cluster. A cosine over ideas, raised where the same others are named; charges against
 * different accused are never the same.
 */
export function likeness(charge: Ideas, cluster: Ideas): number {
  const sameAccused = common(charge.accused, cluster.accused) > 0;
  if (!sameAccused && charge.accused.size > 0 && cluster.accused.size > 0) return 0;
  let dot = 0;
  let [left, right] = [0, 0];
  for (const [form, count] of charge.stems) {
    const weight = weightOf(form);
    left += (count * weight) ** 2;
    dot += count * weight * (((cluster.stems.get(form) ?? 0) / cluster.wordings) * weight);
  }
  for (const [form, count] of cluster.stems) right += ((count / cluster.wordings) * weightOf(form)) ** 2;
  const cosine = dot / (Math.sqrt(left * right) || 1);
  const others =
    common(charge.named, cluster.named) / Math.max(1, Math.min(charge.named.size, cluster.named.size));
  return (
    cosine + (sameAccused ? 0.1 : -0.1) + (charge.named.size > 0 && cluster.named.size > 0 ? 0.1 * others : 0)
  );
}

import { nameKey } from "#domain/actor";
import { STOP_WORDS, SYNONYMS } from "#extraction/lexicon/thesaurus";

/** A wording of a charge as a bag of ideas, and whom it accuses and names besides. */
export interface Ideas {
  readonly forms: ReadonlyMap<string, number>;
  readonly accused: ReadonlySet<string>;
  /** others it names */
  readonly others: ReadonlySet<string>;
  /** all who have to do with it: accused, named, and those who make the charge; empty where nobody is known */
  readonly parties: ReadonlySet<string>;
}

/** In how many wordings of the run each idea occurs: what all charges speak of tells few of them apart. */
export interface Frequencies {
  readonly wordings: number;
  readonly of: ReadonlyMap<string, number>;
}

const STOP = new Set(STOP_WORDS);
/** Ideas count for more than plain words, names for less: names are compared apart. */
const IDEA_WEIGHT = 1.5;
const NAME_WEIGHT = 0.3;

/** A light stemmer: endings of number, tense and derivation away, enough to bring wordings together. */
function stem(word: string): string {
  let form = word.toLowerCase().replace(/[’']s$/, "");
  if (form.length > 5)
    form = form
      .replace(/(?:ational|ization|isation|iveness|fulness)$/, "")
      .replace(/(?:ations?|ions?|ments?|ness|ances?|ences?|ities|ity)$/, "");
  if (form.length > 4) form = form.replace(/(?:ings?|edly|ed|ers?|ors?|ly|ies|ive|ous|al)$/, "");
  if (form.length > 3) form = form.replace(form.length > 4 ? /(?:es|s|e|y|i)$/ : /(?:es|s|e|i)$/, "");
  return form.replace(/([^aeiouls])\1$/, "$1");
}

const IDEA = new Map(SYNONYMS.flatMap((list) => list.map((word) => [stem(word), `=${list[0]}`] as const)));

export function ideasOf(
  text: string,
  accused: readonly string[],
  named: readonly string[],
  accusers: readonly string[] = [],
): Ideas {
  const forms = new Map<string, number>();
  for (const word of text.normalize("NFKC").match(/[\p{L}\p{N}]+(?:-[\p{L}]+)*/gu) ?? []) {
    if (STOP.has(word.toLowerCase()) || word.length < 3) continue;
    const plain = stem(word);
    const idea = IDEA.get(plain);
    const weight = idea ? IDEA_WEIGHT : /^\p{Lu}/u.test(word) ? NAME_WEIGHT : 1;
    const form = idea ?? plain;
    forms.set(form, Math.max(forms.get(form) ?? 0, weight));
  }
  const charged = new Set(accused.map(nameKey));
  return {
    forms,
    accused: charged,
    others: new Set(named.map(nameKey).filter((name) => !charged.has(name))),
    parties: new Set([...accused, ...named, ...accusers].map(nameKey)),
  };
}

export function frequenciesOf(all: readonly Ideas[]): Frequencies {
  const of = new Map<string, number>();
  for (const { forms } of all) for (const form of forms.keys()) of.set(form, (of.get(form) ?? 0) + 1);
  return { wordings: all.length, of };
}

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let both = 0;
  for (const one of a) if (b.has(one)) both++;
  return both;
};

/** Rarity of an idea among the wordings of the run, never below a third. */
const rarity = ({ wordings, of }: Frequencies, form: string): number =>
  Math.max(0.34, Math.log((wordings + 8) / ((of.get(form) ?? 0) + 1)) / Math.log(wordings + 8));

function resemblance(a: Ideas, b: Ideas, frequencies: Frequencies): number {
  let [dot, left, right] = [0, 0, 0];
  for (const [form, weight] of a.forms) {
    const value = weight * rarity(frequencies, form);
    left += value ** 2;
    const other = b.forms.get(form);
    if (other !== undefined) dot += value * other * rarity(frequencies, form);
  }
  for (const [form, weight] of b.forms) right += (weight * rarity(frequencies, form)) ** 2;
  const whole = dot / (Math.sqrt(left * right) || 1);
  const shorter = dot / (Math.min(left, right) || 1);
  return (whole + shorter) / 2;
}

/**
 * 0–1 and a little more: how alike two wordings are. Cosine and containment (a short wording inside
 * a long one) over ideas weighted by rarity, raised where the same others
 * are named. Charges against different accused are never the same; one that names no accused may join either, if
 * somebody has to do with both.
 */
export function likeness(a: Ideas, b: Ideas, frequencies: Frequencies): number {
  const known = a.accused.size > 0 && b.accused.size > 0;
  const same = common(a.accused, b.accused);
  if (known && same === 0) return 0;
  if (!known && a.parties.size > 0 && b.parties.size > 0 && common(a.parties, b.parties) === 0) return 0;
  const others =
    a.others.size > 0 && b.others.size > 0
      ? common(a.others, b.others) / Math.min(a.others.size, b.others.size)
      : 0;
  const accused = known ? 0.06 * (same / Math.max(a.accused.size, b.accused.size)) : -0.1;
  return resemblance(a, b, frequencies) + accused + 0.08 * others;
}

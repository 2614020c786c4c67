/**
 * Agreement of coders on a nominal variable: Krippendorff's alpha from the coincidence matrix (K. Krippendorff,
 * "Computing Krippendorff's Alpha-Reliability", 2011, section C), for any number of coders and missing values.
 */

/** What the coders gave one unit, one value each; who did not code it is left out. */
export type CodedUnit = readonly string[];

export interface Agreement {
  /** 1 perfect, 0 as by chance, negative below chance; null where nothing can be paired */
  readonly alpha: number | null;
  /** units that at least two coders coded */
  readonly units: number;
  /** values in those units */
  readonly values: number;
}

export interface AgreementInterval extends Agreement {
  /** bounds of the 95 % interval; null where alpha is */
  readonly low: number | null;
  readonly high: number | null;
}

const pairable = (units: readonly CodedUnit[]) => units.filter((unit) => unit.length > 1);

/**
 * Nominal alpha = 1 − (n − 1) Σ(c≠k) o_ck / Σ(c≠k) n_c n_k. Where all values are the same there is nothing to disagree
 * about: alpha is 1 then, as in Krippendorff's own software when asked for agreement without variation.
 */
export function nominalAlpha(units: readonly CodedUnit[]): Agreement {
  const coded = pairable(units);
  const totals = new Map<string, number>();
  let values = 0;
  let disagreement = 0;
  for (const unit of coded) {
    const counts = new Map<string, number>();
    for (const value of unit) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      disagreement += (count * (unit.length - count)) / (unit.length - 1);
    }
    values += unit.length;
  }
  if (values === 0) return { alpha: null, units: 0, values: 0 };
  let expected = 0;
  for (const total of totals.values()) expected += total * (values - total);
  const alpha = expected === 0 ? 1 : 1 - ((values - 1) * disagreement) / expected;
  return { alpha, units: coded.length, values };
}

const DRAWS = 2000;

/**
 * Alpha with a 95 % percentile interval from resampling whole units (B. Efron & R. Tibshirani, "An Introduction to the
 * Bootstrap", 1993, chapter 13). The draws are seeded: the same codings give the same interval.
 */
export function alphaWithInterval(units: readonly CodedUnit[], draws = DRAWS): AgreementInterval {
  const coded = pairable(units);
  const whole = nominalAlpha(coded);
  if (whole.alpha === null) return { ...whole, low: null, high: null };
  const random = seededRandom(coded.length);
  const alphas: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = coded.map(() => coded[Math.floor(random() * coded.length)] ?? []);
    alphas.push(nominalAlpha(drawn).alpha ?? 0);
  }
  alphas.sort((a, b) => a - b);
  return { ...whole, low: quantile(alphas, 0.025), high: quantile(alphas, 0.975) };
}

/** Mulberry32: a small seeded generator of numbers in [0, 1); for resampling and for drawing samples, never for secrets. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const quantile = (sorted: readonly number[], share: number): number => {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
};

/** How alpha is read (Krippendorff, "Content Analysis", 2004, p. 241): reliable from .800, tentative from .667. */
export const READINGS_OF_ALPHA = ["reliable", "tentative", "unreliable"] as const;

/** The word for an alpha by Krippendorff's two thresholds. */
export function readingOfAlpha(alpha: number): (typeof READINGS_OF_ALPHA)[number] {
  if (alpha >= 0.8) return "reliable";
  return alpha >= 0.667 ? "tentative" : "unreliable";
}

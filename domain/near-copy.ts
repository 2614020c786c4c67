/** Hashes of one signature. */
export const SIGNATURE_LENGTH = 128;
/** A band is this many hashes of the signature after each other. */
export const BAND_LENGTH = 3;
/**
 * Share of five-word shingles, as the signatures estimate it, from which two texts are copies of each other: where it is a
 * half, two thirds of the shingles of each stand in the other. Papers shorten and touch up what an agency sends; two who
 * write for themselves share little more than the words they quote.
 */
export const COPY_THRESHOLD = 0.5;

/** Words from which a text can be told to be a copy: so little as a note of a page that it is closed is no text of anybody's. */
export const LEAST_WORDS = 30;

const SHINGLE = 5;
const NONE = 0xffffffff;

/** Mixes the bits of a 32-bit number so that near numbers fall far apart (the finaliser of MurmurHash3). */
function mixed(number: number): number {
  let h = number | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** FNV-1a of a word's UTF-16 code units. */
function hashOf(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** The words of a text in small letters, without the marks between them. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Does a text hold enough words to tell copies of it? */
export const isLongEnough = (text: string): boolean => wordsOf(text).length >= LEAST_WORDS;

/** The hash of every run of five words, however they are printed; a shorter text is one run. */
export function shinglesOf(text: string): Set<number> {
  const words = wordsOf(text).map(hashOf);
  const shingles = new Set<number>();
  for (let i = 0; i === 0 || i + SHINGLE <= words.length; i++) {
    let h = 0;
    for (const word of words.slice(i, i + SHINGLE)) h = mixed(Math.imul(h, 31) + word);
    shingles.add(h);
  }
  return shingles;
}

const FACTORS = Array.from({ length: SIGNATURE_LENGTH }, (_, i) => mixed(2 * i + 1) | 1);
const ADDENDS = Array.from({ length: SIGNATURE_LENGTH }, (_, i) => mixed(0x9e3779b9 + i));

/**
 * The MinHash signature of a text (Broder 1997): for each of 128 orders the least shingle. The share of equal places in two
 * signatures estimates the Jaccard likeness of their shingles, with a standard error of at most 0.045.
 */
export function signatureOf(text: string): number[] {
  const least = new Array<number>(SIGNATURE_LENGTH).fill(NONE);
  for (const shingle of shinglesOf(text)) {
    for (let i = 0; i < SIGNATURE_LENGTH; i++) {
      const h = mixed(Math.imul(shingle, FACTORS[i] ?? 1) + (ADDENDS[i] ?? 0));
      if (h < (least[i] ?? 0)) least[i] = h;
    }
  }
  return least;
}

/**
 * The 42 whole bands of a signature as signed 32-bit numbers, each with its place mixed in: texts that share any band are
 * candidates. Half alike share one in 996 of a thousand cases, two thirds alike for certain, one tenth alike in 41.
 */
export function bandsOf(signature: readonly number[]): number[] {
  const bands: number[] = [];
  for (let i = 0; i + BAND_LENGTH <= signature.length; i += BAND_LENGTH)
    bands.push(
      signature.slice(i, i + BAND_LENGTH).reduce((h, one) => mixed(Math.imul(h, 31) + one), i + 1) | 0,
    );
  return bands;
}

/** How alike two texts are by their signatures, 0–1. */
export const likeness = (a: readonly number[], b: readonly number[]): number =>
  a.filter((hash, i) => hash === b[i]).length / SIGNATURE_LENGTH;

/** Are two texts near copies: candidates by a band, and alike enough? */
export function areNearCopies(a: readonly number[], b: readonly number[]): boolean {
  const bands = new Set(bandsOf(a));
  return bandsOf(b).some((band) => bands.has(band)) && likeness(a, b) >= COPY_THRESHOLD;
}

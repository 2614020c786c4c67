import { dayInWords } from "#domain/day";
import { LEARNING_STEPS, LEARNING_WORDS, type LearningProgress } from "#domain/trained-model";

/** A share of one as it is printed: ".71", "–" where there is none. */
export const inHundredths = (share: number | null): string =>
  share === null ? "–" : share.toFixed(2).replace(/^0/, "");

/** "22 Nov 2026, 14:20 UTC" */
export const momentOf = (iso: string): string => `${dayInWords(iso)}, ${iso.slice(11, 16)} UTC`;

/** "Learning where claims stand, 40 %: step 3 of 5." */
export function progressInWords(progress: LearningProgress | null): string {
  if (!progress) return "Waiting for a worker.";
  const step = LEARNING_STEPS.indexOf(progress.step) + 1;
  const share = progress.share > 0 && progress.share < 1 ? `, ${Math.round(progress.share * 100)} %` : "";
  return `${LEARNING_WORDS[progress.step]}${share}: step ${step} of ${LEARNING_STEPS.length}.`;
}

/** "1.9 MB" */
export const sizeInWords = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

import type { ImportProgress } from "#db/queries/imports/import-progress";
import { IMPORT_STEPS, STEP_WORDS, secondsLeft } from "#domain/import";
import { counted } from "#domain/words";
import { usesInWords } from "./model-use";

/** "62 of 91 documents: 58 stored, 2 known already, 2 failed." */
export function outcomeInWords({
  total,
  ended,
  stored,
  known,
  failed,
  asking,
  held,
  copies,
}: ImportProgress): string {
  if (total === 0) return "No document yet.";
  const parts = [
    [stored, copies > 0 ? `stored (${counted(copies, "near copy", "near copies")})` : "stored"],
    [known, "known already"],
    [failed, "failed"],
    [asking, asking === 1 ? "asks something" : "ask something"],
    [held, "held back"],
  ] as const;
  const told = parts.flatMap(([count, words]) => (count > 0 ? `${count} ${words}` : []));
  const counts = ended === total ? counted(total, "document") : `${ended} of ${counted(total, "document")}`;
  return told.length > 0 ? `${counts}: ${told.join(", ")}.` : `${counts}.`;
}

/** "3.1 a second, about 10 s left. Reading 4, extracting 1." Empty where nothing is going on. */
export function paceInWords({ finished, state, total, ended, steps, perSecond }: ImportProgress): string {
  if (finished) return "";
  if (state === "paused") return "Paused: nothing more is begun.";
  const left = secondsLeft(total - ended, perSecond);
  const pace =
    perSecond !== null && left !== null
      ? `${perSecond.toFixed(1)} a second, about ${inTime(left)} left. `
      : "";
  const now = IMPORT_STEPS.flatMap((step) =>
    steps[step] > 0 ? `${steps[step]} before or at ${STEP_WORDS[step]}` : [],
  );
  return now.length > 0 ? `${pace}${now.join(", ")}.` : pace;
}

const inTime = (seconds: number): string =>
  seconds < 90
    ? `${seconds} s`
    : seconds < 5_400
      ? `${Math.round(seconds / 60)} min`
      : `${Math.round(seconds / 3_600)} h`;

/** How far an import has come, in words. */
export function ProgressLine({ progress }: { progress: ImportProgress }) {
  const pace = paceInWords(progress);
  return (
    <>
      <p>{outcomeInWords(progress)}</p>
      {pace && <p className="kick">{pace}</p>}
      {progress.modelUses && <p className="kick">{usesInWords(progress.modelUses)}</p>}
    </>
  );
}

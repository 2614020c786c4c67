import type { ActionResult } from "#domain/action-result";
import { ConflictFailure, Failure, InvalidFailure } from "#domain/failure";

/** Does what an editor asked for. An expected failure becomes words; everything else crashes loudly. */
export async function attempt(act: () => Promise<string>): Promise<ActionResult> {
  try {
    return { status: "done", words: await act() };
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    const field = failure instanceof InvalidFailure ? (failure.field ?? null) : null;
    return { status: "failed", kind: failure.kind, message: failure.message, field };
  }
}

/** Did somebody else change the thing first, so that there is a newer version to compare with? */
export const isOvertaken = (failure: unknown): failure is ConflictFailure =>
  failure instanceof ConflictFailure && typeof failure.newer === "object" && failure.newer !== null;

import { Button } from "../ui/button";
import type { Unsaved } from "./use-bench";

/** Decisions that could not be saved after the next claim had come: told, and one press away with all that was written. */
export function UnsavedNotice({
  unsaved,
  go,
}: {
  unsaved: readonly Unsaved[];
  go: (claimId: string) => void;
}) {
  if (unsaved.length === 0) return null;
  return (
    <section className="unsaved" role="alert" aria-label="Not saved">
      {unsaved.map(({ claimId, ordinal, result }) => (
        <p key={claimId} className="flex flex-wrap items-baseline gap-2">
          <b className="font-semibold text-error">Claim {ordinal} was not saved.</b>{" "}
          {"message" in result && result.message}{" "}
          <Button look="quiet" onClick={() => go(claimId)}>
            Go back to it
          </Button>
        </p>
      ))}
    </section>
  );
}

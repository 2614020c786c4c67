import type { ClaimDesk } from "#db/queries/claim-desk";
import type { Colleague } from "#db/queries/editors";
import { Button } from "../ui/button";

interface DeskFieldProps {
  readonly desk: ClaimDesk;
  readonly people: readonly Colleague[];
}

/** What the desk has noted: a second opinion asked, a form that was kept, who has it on the screen, whose it is. */
export function DeskField({ desk, people }: DeskFieldProps) {
  const { flag, draft, heldBy, assignee } = desk;
  return (
    <div className="desk">
      {heldBy && (
        <p role="status" className="font-semibold">
          {heldBy} has this claim on the screen. It can be read, not changed, until they are done.
        </p>
      )}
      {flag && (
        <p>
          <span className="framed">Second opinion asked</span> by {flag.by}
          {flag.note && `: “${flag.note}”`}
        </p>
      )}
      {draft && (
        <p>
          <span className="framed">Draft</span> kept by {draft.by}.{" "}
          <Button look="quiet" type="submit" name="intent" value="undraft">
            Throw it away
          </Button>
        </p>
      )}
      {people.length > 1 && (
        <details>
          <summary className="text-ink-2">
            {assignee ? `Given to ${assignee.name}` : "Given to nobody"}
          </summary>
          <p className="flex flex-wrap gap-2 py-1">
            <select
              className="field w-auto"
              name="assignee"
              aria-label="Given to"
              defaultValue={assignee?.id ?? ""}
            >
              <option value="">nobody</option>
              {people.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
            <Button type="submit" name="intent" value="assign">
              Give
            </Button>
          </p>
        </details>
      )}
    </div>
  );
}

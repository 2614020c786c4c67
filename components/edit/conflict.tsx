import type { ActionResult } from "#domain/action-result";
import { CLAIM_PARTS, type ReadableClaim } from "#domain/claim-difference";
import type { ClaimDraft } from "#domain/claim-draft";
import { draftPartOf } from "#domain/draft-part";
import { Button } from "../ui/button";

interface ConflictProps {
  readonly conflict: Extract<ActionResult, { status: "conflict" }>;
  readonly mine: ReadableClaim;
  readonly draft: ClaimDraft;
  readonly change: (part: Partial<ClaimDraft>) => void;
  /** the intent that was sent, to be sent again over the newer version */
  readonly intent: string;
}

/** Somebody else was first: both versions side by side, changed words underlined; part by part either can be taken. */
export function Conflict({ conflict, mine, draft, change, intent }: ConflictProps) {
  const { theirs, now } = conflict;
  const rows = CLAIM_PARTS.map(([field, inWords]) => ({
    field,
    mine: field === "State" ? null : inWords(mine),
    theirs: inWords(theirs),
    part: draftPartOf(field),
  })).filter((row) => row.mine !== row.theirs);
  const takeAll = () => change(now);
  return (
    <section className="border-y-2 border-error py-3" role="alert" aria-label="Conflict">
      <p className="font-semibold text-error">{conflict.message}</p>
      <table className="tbl my-2">
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Mine</th>
            <th scope="col">Theirs</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ field, part, ...row }) => (
            <tr key={field}>
              <th scope="row">{field}</th>
              <td>{row.mine === null ? "" : <u>{row.mine}</u>}</td>
              <td>
                <u>{row.theirs ?? "nothing"}</u>
              </td>
              <td>
                {part && JSON.stringify(draft[part]) !== JSON.stringify(now[part]) && (
                  <Button look="quiet" onClick={() => change({ [part]: now[part] })}>
                    Take theirs<span className="sr-only">: {field}</span>
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" name="intent" value={intent} look="primary">
          Keep mine
        </Button>
        <Button onClick={takeAll}>Take all of theirs</Button>
      </div>
      <p className="hint">Take parts of theirs, then keep the rest of mine. Nothing is saved before that.</p>
    </section>
  );
}

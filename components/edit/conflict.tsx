import type { ActionResult } from "#domain/action-result";
import { hrefOfClaim } from "#domain/address";
import { CLAIM_PARTS, type ReadableClaim } from "#domain/claim-difference";
import { Button } from "../ui/button";

interface ConflictProps {
  readonly claimId: string;
  readonly conflict: Extract<ActionResult, { status: "conflict" }>;
  readonly mine: ReadableClaim;
  /** the intent that was sent, to be sent again over the newer version */
  readonly intent: string;
}

/** Somebody else was first: both versions side by side, changed words underlined. */
export function Conflict({ claimId, conflict, mine, intent }: ConflictProps) {
  const { theirs } = conflict;
  const rows = CLAIM_PARTS.map(([field, inWords]) => ({
    field,
    mine: field === "State" ? null : inWords(mine),
    theirs: inWords(theirs),
  })).filter((row) => row.mine !== row.theirs);
  return (
    <section className="border-y-2 border-error py-3" role="alert" aria-label="Conflict">
      <p className="font-semibold text-error">{conflict.message}</p>
      <table className="tbl my-2">
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Mine</th>
            <th scope="col">Theirs</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.field}>
              <th scope="row">{row.field}</th>
              <td>{row.mine === null ? "" : <u>{row.mine}</u>}</td>
              <td>
                <u>{row.theirs ?? "nothing"}</u>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" name="intent" value={intent} look="primary">
          Keep mine
        </Button>
        <a className="btn" href={hrefOfClaim(claimId)}>
          Take theirs
        </a>
      </div>
    </section>
  );
}

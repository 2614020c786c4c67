import { useState } from "react";
import type { Quotation } from "#db/queries/quotations";
import { hrefOfReview } from "#domain/address";
import { REJECTION_REASONS } from "#domain/claim";
import { counted, REJECTION_WORDS } from "#domain/words";
import { ClaimHead } from "../claim/claim-head";
import { QuotationText } from "../claim/quotation-text";
import { SourceLine } from "../claim/source-line";
import { Button } from "../ui/button";
import { Link } from "../ui/link";

interface AlikeFormProps {
  readonly claims: readonly Quotation[];
  readonly send: (form: FormData) => void;
  readonly busy: boolean;
}

/** The claims of a group, all ticked at first, and what is done with those that are ticked. */
export function AlikeForm({ claims, send, busy }: AlikeFormProps) {
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const ticked = claims.length - out.size;
  const toggle = (id: string, on: boolean) => {
    const next = new Set(out);
    if (on) next.delete(id);
    else next.add(id);
    setOut(next);
  };
  return (
    <form action={send} aria-busy={busy}>
      <ol>
        {claims.map((claim) => (
          <li key={claim.id} className="item flex gap-3">
            <input
              type="checkbox"
              name="claim"
              className="mt-1"
              value={`${claim.id}:${claim.version}`}
              checked={!out.has(claim.id)}
              onChange={(event) => toggle(claim.id, event.target.checked)}
              aria-label={`Claim ${claim.ordinal}: ${claim.words}`}
            />
            <div className="min-w-0 flex-1">
              <ClaimHead quotation={claim} />
              <QuotationText quotation={claim} size="sm" />
              <SourceLine quotation={claim} /> <Link href={hrefOfReview(claim.id)}>Decide on it alone</Link>
            </div>
          </li>
        ))}
      </ol>
      <div className="alike-acts">
        <p className="font-semibold">{counted(ticked, "claim")} ticked</p>
        <input
          className="field w-auto flex-1"
          name="why"
          maxLength={2000}
          placeholder="Note"
          aria-label="Note"
        />
        <Button type="submit" look="primary" name="intent" value="accept" disabled={ticked === 0 || busy}>
          Accept all ticked
        </Button>
        <details>
          <summary className="btn">Reject all ticked</summary>
          <div className="flex flex-wrap gap-2 pt-2">
            {REJECTION_REASONS.map((reason) => (
              <Button
                key={reason}
                type="submit"
                name="intent"
                value={`reject:${reason}`}
                disabled={ticked === 0 || busy}
              >
                {REJECTION_WORDS[reason]}
              </Button>
            ))}
          </div>
        </details>
      </div>
    </form>
  );
}

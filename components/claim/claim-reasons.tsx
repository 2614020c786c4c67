import { Fragment } from "react";
import type { Quotation } from "#db/queries/quotations";
import { probabilityInWords } from "#domain/probability";
import { REASON_FIELDS } from "#domain/words";

/** Why each field of a claim has its value, in the order of the form; nothing where no reason is kept. */
export function ClaimReasons({ claim: { reasons, confidence } }: { claim: Quotation }) {
  const known = REASON_FIELDS.flatMap(([field, name]) => {
    const reason = reasons[field];
    return reason ? [{ field, name, reason }] : [];
  });
  if (known.length === 0) return null;
  return (
    <details className="why">
      <summary>Why</summary>
      <dl>
        <dt>As a whole</dt>
        <dd>{probabilityInWords(confidence)}</dd>
        {known.map(({ field, name, reason }) => (
          <Fragment key={field}>
            <dt>{name}</dt>
            <dd>{reason}</dd>
          </Fragment>
        ))}
      </dl>
    </details>
  );
}

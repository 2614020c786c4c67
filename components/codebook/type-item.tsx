import type { Codebook } from "#db/queries/codebook";
import { hrefOfClaims } from "#domain/address";
import type { ClaimType } from "#domain/claim";
import { hrefOfSearch } from "#domain/claim-search";
import { TYPE_ENTRIES } from "#domain/codebook";
import { counted, inThousands, TYPE_WORDS } from "#domain/words";
import { TypeGlyph } from "../ui/glyph";
import { Link } from "../ui/link";
import { Example } from "./example";

interface TypeItemProps {
  readonly type: ClaimType;
  /** its place among the questions, from 1 */
  readonly number: number;
  readonly found: Codebook["types"][ClaimType];
}

/** One type: its question, what it means, where people hesitate, and a claim that shows it. */
export function TypeItem({ type, number, found }: TypeItemProps) {
  const { question, meaning, cues, edges } = TYPE_ENTRIES[type];
  const { noun } = TYPE_WORDS[type];
  return (
    <li id={type} className="code-type">
      <div className="code-name">
        <h3>
          <span className="text-ink-3">{number}</span> <TypeGlyph type={type} size={14} /> {noun}
        </h3>
        <p className="src">
          {found.claims > 0 ? (
            <Link href={hrefOfClaims({ types: [type] })}>
              {counted(found.claims, "claim")}
              <span className="sr-only"> of type {noun}</span>
            </Link>
          ) : (
            "none in the corpus"
          )}
          {found.replies > 0 && (
            <>
              {", "}
              <Link href={hrefOfSearch({ types: [type], replies: "yes" })}>
                {inThousands(found.replies)} <span className="sr-only">of type {noun} </span>in reply
              </Link>
            </>
          )}
        </p>
      </div>
      <div className="code-rule">
        <p className="font-semibold">{question}</p>
        <p>{meaning}</p>
        <ul className="code-edges">
          {edges.map((edge) => (
            <li key={edge}>{edge}</li>
          ))}
        </ul>
        <p className="src">Often with: {cues.join(", ")}</p>
      </div>
      <Example quotation={found.example} missing={`No ${noun} in the corpus yet.`} />
    </li>
  );
}

import type { EndInWords, LinkInWords } from "#db/queries/rereading/link-in-words";
import { hrefOfClaim } from "#domain/address";
import { BASIS_WORDS } from "#domain/reread-links";
import { inARow, TYPE_WORDS } from "#domain/words";
import { TypeGlyph } from "../ui/glyph";
import { Link } from "../ui/link";

/** The answer and the charge that a link is between, each with its words, and the grounds before and after. */
export function LinkEnds({ link }: { link: LinkInWords }) {
  const { response, charge, basisStood, basis } = link;
  return (
    <dl className="reread-ends">
      <End name="Answer" end={response} />
      <End name="Charge" end={charge} />
      {basisStood && basis && (
        <>
          <dt>Grounds</dt>
          <dd>
            <del>{BASIS_WORDS[basisStood]}</del> <ins>{BASIS_WORDS[basis]}</ins>
          </dd>
        </>
      )}
    </dl>
  );
}

function End({ name, end }: { name: string; end: EndInWords }) {
  const { claimId, ordinal, paragraph, type, words, by } = end;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <p>
          <TypeGlyph type={type} size={10} /> {TYPE_WORDS[type].noun}
          {by.length > 0 && <> by {inARow(by)}</>},{" "}
          {claimId ? (
            <>
              <Link href={hrefOfClaim(claimId)}>claim {ordinal}</Link>, ¶ {paragraph}
            </>
          ) : (
            "only proposed so far"
          )}
        </p>
        <p className="quote">{words}</p>
      </dd>
    </>
  );
}

import type { EndInWords, LinkInWords } from "#db/queries/rereading/link-in-words";
import { hrefOfClaim } from "#domain/address";
import { BASIS_WORDS } from "#domain/reread-links";
import { inARow, TYPE_WORDS } from "#domain/words";
import { WordsChanged } from "../history/words-changed";
import { TypeGlyph } from "../ui/glyph";
import { Link } from "../ui/link";

/** The answer and the charge that a link is between, each with its words, and the grounds before and after. */
export function LinkEnds({ link }: { link: LinkInWords }) {
  const { response, charge, basisStood, basis } = link;
  const grounds = {
    field: "Grounds",
    from: basisStood && BASIS_WORDS[basisStood],
    to: basis && BASIS_WORDS[basis],
  };
  return (
    <>
      <dl className="reread-ends">
        <End name="Answer" end={response} />
        <End name="Charge" end={charge} />
      </dl>
      {basisStood && basis && <WordsChanged differences={[grounds]} />}
    </>
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

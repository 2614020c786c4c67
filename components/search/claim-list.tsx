import type { ClaimSearchPage, FoundClaim } from "#db/queries/claim-search";
import type { Coverage } from "#db/queries/coverage";
import { ANSWER_WORDS } from "#domain/words";
import { QuotationItem } from "../claim/quotation-item";
import { AnswerGlyph } from "../ui/glyph";
import { ActorNames } from "../ui/name-list";

interface ClaimListProps {
  readonly items: ClaimSearchPage["items"];
  readonly coverage: Coverage;
}

/** The claims that a search found; in a list by pair each stands under its accuser, its accused and the answer. */
export function ClaimList({ items, coverage }: ClaimListProps) {
  return (
    <ol>
      {items.map((item) => (
        <QuotationItem
          key={`${item.quotation.id} ${item.pair?.accuser.slug} ${item.pair?.accused.slug}`}
          quotation={item.quotation}
          coverage={coverage}
          answer={item.answer ?? undefined}
          hits={item.hits}
          lead={item.pair && <PairLine pair={item.pair} />}
        />
      ))}
    </ol>
  );
}

function PairLine({ pair }: { pair: NonNullable<FoundClaim["pair"]> }) {
  return (
    <p className="pair-line">
      <ActorNames actors={[pair.accuser]} /> accuses <ActorNames actors={[pair.accused]} /> ·
      <span>
        <AnswerGlyph answer={pair.answer} size={10} /> {ANSWER_WORDS[pair.answer]}
      </span>
    </p>
  );
}

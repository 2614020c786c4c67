import type { ClaimSearchPage, FoundClaim } from "#db/queries/claim-search";
import type { Coverage } from "#db/queries/coverage";
import type { Unit } from "#domain/unit";
import { ANSWER_WORDS } from "#domain/words";
import { QuotationItem } from "../claim/quotation-item";
import { AnswerGlyph } from "../ui/glyph";
import { ActorNames } from "../ui/name-list";
import { GroupHead } from "./group-head";

interface ClaimListProps {
  readonly items: ClaimSearchPage["items"];
  readonly coverage: Coverage;
  /** the unit that the list is gathered into, and into how many groups; left out in a plain list */
  readonly gathered?: { readonly unit: Unit; readonly groups: number } | undefined;
}

/**
 * The claims that a search found; in a list by pair each stands under its accuser, its accused and the answer, in a
 * gathered list under the head of its group.
 */
export function ClaimList({ items, coverage, gathered }: ClaimListProps) {
  return (
    <ol>
      {items.map((item, index) => {
        const begins = item.group && item.group.number !== items[index - 1]?.group?.number;
        return (
          <QuotationItem
            key={`${item.quotation.id} ${item.pair?.accuser.slug} ${item.pair?.accused.slug}`}
            quotation={item.quotation}
            coverage={coverage}
            answer={item.answer ?? undefined}
            hits={item.hits}
            lead={
              <>
                {gathered && item.group && begins && (
                  <GroupHead unit={gathered.unit} of={gathered.groups} group={item.group} item={item} />
                )}
                {item.pair && <PairLine pair={item.pair} />}
              </>
            }
          />
        );
      })}
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

import type { Wordings as AllegationWordings, Wording } from "#db/queries/allegation-wordings";
import { hrefOfArticle } from "#domain/address";
import { citationOf } from "#domain/citation";
import { monthInWords } from "#domain/day";
import { inThousands } from "#domain/words";
import { CopyCitation } from "../claim/copy-citation";
import { QuotationText } from "../claim/quotation-text";
import { Pager } from "../ui/pager";
import { Plain } from "../ui/plain";
import { Section } from "../ui/section";
import { Numbered } from "./exchange";

interface WordingsProps {
  readonly wordings: AllegationWordings;
  readonly page: number;
  readonly hrefOf: (page: number) => string;
}

/** Every wording of the charge, with the outlet that printed it first. */
export function Wordings({ wordings: { items, total, pageSize }, page, hrefOf }: WordingsProps) {
  return (
    <Section title="Wordings" id="wordings" aside={<span>{inThousands(total)}</span>}>
      <Plain as="ol">
        {items.map((wording) => (
          <WordingItem key={wording.first.id} wording={wording} />
        ))}
      </Plain>
      <Pager page={page} pageSize={pageSize} total={total} hrefOf={hrefOf} />
    </Section>
  );
}

function WordingItem({ wording: { first, charges, numbers } }: { wording: Wording }) {
  const { actors, article } = first;
  const who = actors.map((actor) => actor.name).join(", ") || "Unnamed source";
  const when = article.published ? monthInWords(article.published) : "not dated";
  return (
    <li className="item">
      <QuotationText quotation={first} />
      <p className="src">
        {numbers.map((number) => (
          <Numbered key={number} number={number} />
        ))}{" "}
        {charges > numbers.length && `and ${inThousands(charges - numbers.length)} more; `}
        {charges > 1 && "first "}
        {who}, {article.outlet ?? "outlet not known"}, {when}
        {" · "}
        <CopyCitation citation={citationOf(first)} href={hrefOfArticle(article.id, first.ordinal)} />
      </p>
    </li>
  );
}

import type { AllegationPage } from "#db/queries/allegation";
import type { Quotation } from "#db/queries/quotations";
import { hrefOfArticle } from "#domain/address";
import { citationOf } from "#domain/citation";
import { monthInWords } from "#domain/day";
import { CopyCitation } from "../claim/copy-citation";
import { QuotationText } from "../claim/quotation-text";
import { Section } from "../ui/section";
import { chargeNumbers, Numbered } from "./exchange";

/** Charges in the same words, the first that was printed first. */
function wordingsOf(page: AllegationPage): Quotation[][] {
  const groups = new Map<string, Quotation[]>();
  for (const charge of page.articles.flatMap((article) => article.charges)) {
    const key = charge.words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
    groups.set(key, [...(groups.get(key) ?? []), charge]);
  }
  return [...groups.values()];
}

/** Every wording of the charge, with the outlet that printed it first. */
export function Wordings({ page }: { page: AllegationPage }) {
  const numbers = chargeNumbers(page);
  const wordings = wordingsOf(page);
  return (
    <Section title="Wordings" aside={<span>{wordings.length}</span>}>
      <ol>
        {wordings.map((charges) => {
          const [first] = charges;
          if (!first) return null;
          const { actors, article } = first;
          const who = actors.map((actor) => actor.name).join(", ") || "Unnamed source";
          const when = article.published ? monthInWords(article.published) : "not dated";
          return (
            <li key={first.id} className="item">
              <QuotationText quotation={first} />
              <p className="src">
                {charges.map((charge) => (
                  <Numbered key={charge.id} number={numbers.get(charge.id)} />
                ))}{" "}
                {charges.length > 1 && "first "}
                {who}, {article.outlet ?? "outlet not known"}, {when}
                {" · "}
                <CopyCitation citation={citationOf(first)} href={hrefOfArticle(article.id, first.ordinal)} />
              </p>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

import type { Quotation } from "#db/queries/quotations";
import { hrefOfArticle, hrefOfClaim } from "#domain/address";
import { citationOf } from "#domain/citation";
import { MODE_WORDS, REJECTION_WORDS, SOURCING_WORDS } from "#domain/words";
import { Link } from "../ui/link";
import { CopyCitation } from "./copy-citation";

/** Where the words stand: outlet, article, paragraph, how they are quoted, whether a person has looked at them. */
export function SourceLine({ quotation }: { quotation: Quotation }) {
  const { article, state } = quotation;
  return (
    <p className="src">
      {article.outlet ?? "Outlet not known"},{" "}
      <Link href={hrefOfArticle(article.id, quotation.ordinal)}>{article.title ?? "Untitled article"}</Link>,
      ¶ {quotation.paragraph} · {MODE_WORDS[quotation.mode]}
      {quotation.sourcing !== "record" && ` · ${SOURCING_WORDS[quotation.sourcing]}`}
      {state === "proposed" && (
        <>
          {" · "}
          <span className="provisional">unreviewed</span>
        </>
      )}
      {quotation.rejection && ` · rejected: ${REJECTION_WORDS[quotation.rejection]}`}
      {" · "}
      <Link href={hrefOfClaim(quotation.id)}>Open</Link>
      {" · "}
      <CopyCitation citation={citationOf(quotation)} href={hrefOfArticle(article.id, quotation.ordinal)} />
    </p>
  );
}

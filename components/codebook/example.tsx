import { clsx } from "clsx";
import type { Quotation } from "#db/queries/quotations";
import { hrefOfArticle } from "#domain/address";
import { citationOf } from "#domain/citation";
import { ClaimHead } from "../claim/claim-head";
import { CopyCitation } from "../claim/copy-citation";
import { QuotationText } from "../claim/quotation-text";
import { Link } from "../ui/link";

/** A claim that shows what the entry says, and the way to its place in the article. */
export function Example({ quotation, missing }: { quotation: Quotation | null; missing: string }) {
  if (!quotation) return <p className="code-example text-ink-2">{missing}</p>;
  const { article, ordinal, paragraph, state } = quotation;
  return (
    <div className="code-example">
      <div className={clsx(state === "proposed" && "unreviewed")}>
        <ClaimHead quotation={quotation} />
        <QuotationText quotation={quotation} />
        <p className="src">
          {article.outlet ?? "Outlet not known"},{" "}
          <Link href={hrefOfArticle(article.id, ordinal)}>{article.title ?? "Untitled article"}</Link>, ¶{" "}
          {paragraph}
          {" · "}
          <CopyCitation citation={citationOf(quotation)} href={hrefOfArticle(article.id, ordinal)} />
          {state === "proposed" && (
            <>
              {" · "}
              <span className="provisional">unreviewed</span>
            </>
          )}
        </p>
      </div>
    </div>
  );
}

import { clsx } from "clsx";
import type { Exchange } from "#db/queries/exchanges";
import type { Quotation } from "#db/queries/quotations";
import { hrefOfAllegation, hrefOfArticle, hrefOfClaim } from "#domain/address";
import { ANSWER_ORDER } from "#domain/answer";
import { citationOf } from "#domain/citation";
import { hrefOfSearch } from "#domain/claim-search";
import { ANSWER_WORDS, counted } from "#domain/words";
import { ClaimHead } from "../claim/claim-head";
import { CopyCitation } from "../claim/copy-citation";
import { QuotationText } from "../claim/quotation-text";
import { Day } from "../ui/day";
import { AnswerGlyph } from "../ui/glyph";
import { Link } from "../ui/link";
import { Plain } from "../ui/plain";

function Side({ quotation }: { quotation: Quotation }) {
  return (
    <div className={clsx("min-w-0 self-start", quotation.state === "proposed" && "unreviewed")}>
      <ClaimHead quotation={quotation} dated={false} />
      <Link className="quiet-link block hover:no-underline" href={hrefOfClaim(quotation.id)}>
        <QuotationText quotation={quotation} size="md" />
      </Link>
      <p className="src">
        <CopyCitation
          citation={citationOf(quotation)}
          href={hrefOfArticle(quotation.article.id, quotation.ordinal)}
        />
      </p>
    </div>
  );
}

/** A charge and a reply that one article prints, side by side, and what else there is of the exchange. */
export function ExchangeItem({ exchange }: { exchange: Exchange }) {
  const { charge, reply, charges, replies, split } = exchange;
  const article = reply.article;
  const allegation = charge.allegation;
  const whole = allegation ? hrefOfAllegation(allegation.slug) : hrefOfClaim(charge.id);
  const search = { article: article.id, allegation: allegation?.slug };
  return (
    <Plain as="li" className="border-t border-rule py-2.5 pb-3.5 first:border-t-0">
      <div className="mb-1.5 flex items-baseline justify-between gap-4">
        <h3 className="text-md font-medium">
          <Link className="quiet-link" href={whole}>
            {allegation?.proposition ?? charge.words}
          </Link>
        </h3>
        <span className="whitespace-nowrap text-xs text-ink-2">
          <Day date={article.published} />
        </span>
      </div>
      <div className="grid gap-x-10 gap-y-3 sm:grid-cols-2 sm:[&>:last-child]:relative sm:[&>:last-child]:before:absolute sm:[&>:last-child]:before:inset-y-1 sm:[&>:last-child]:before:-left-5 sm:[&>:last-child]:before:w-px sm:[&>:last-child]:before:bg-rule-strong">
        <Side quotation={charge} />
        <div>
          <Side quotation={reply} />
        </div>
      </div>
      <p className="src mt-2">
        {article.outlet ?? "Outlet not known"}
        {charges > 0 && (
          <>
            {" · "}
            <Link href={allegation ? hrefOfSearch({ ...search, types: ["allege"] }) : hrefOfClaim(charge.id)}>
              {counted(charges, "charge")}
            </Link>
          </>
        )}
        {" · "}
        <Link href={allegation ? hrefOfSearch({ article: article.id, answering: allegation.slug }) : whole}>
          {counted(replies, "reply", "replies")}
        </Link>
        :{" "}
        {ANSWER_ORDER.filter((answer) => split[answer]).map((answer) => (
          <span key={answer} className="mr-2 whitespace-nowrap">
            <AnswerGlyph answer={answer} size={10} /> {ANSWER_WORDS[answer]} {split[answer]}
          </span>
        ))}
        {"· "}
        <Link href={whole}>Read the exchange</Link>
        {exchange.unreviewed && (
          <>
            {" · "}
            <span className="provisional">in part unreviewed</span>
          </>
        )}
      </p>
    </Plain>
  );
}

import { clsx } from "clsx";
import type { ExchangeArticle, ExchangeWindow } from "#db/queries/allegation-exchange";
import type { ChargeStanding } from "#db/queries/charge-standings";
import type { Coverage } from "#db/queries/coverage";
import type { Quotation } from "#db/queries/quotations";
import { hrefOfArticle, hrefOfClaim } from "#domain/address";
import { ANSWER_OF_TYPE } from "#domain/answer";
import { citationOf } from "#domain/citation";
import { dayInWords } from "#domain/day";
import type { FigureParts } from "#domain/figure";
import { ANSWER_WORDS, MODE_WORDS, SOURCING_WORDS, TYPE_WORDS } from "#domain/words";
import { coverageInWords } from "../claim/answers-line";
import { CopyCitation } from "../claim/copy-citation";
import { QuotationText } from "../claim/quotation-text";
import { TakeAway } from "../figure/take-away";
import { Day } from "../ui/day";
import { AnswerGlyph, TypeGlyph } from "../ui/glyph";
import { Link } from "../ui/link";
import { ActorNames } from "../ui/name-list";
import { Plain } from "../ui/plain";
import { Section } from "../ui/section";

interface ExchangeProps {
  readonly exchange: ExchangeWindow;
  readonly coverage: Coverage;
  readonly parts: FigureParts;
}

/** Charges on the left, replies on the right, in the order of the text, article by article. */
export function Exchange({ exchange, coverage, parts }: ExchangeProps) {
  const { articles, numbers, standings } = exchange;
  return (
    <Section
      title="The exchange in order"
      aside={
        <>
          <span>Oldest first</span>
          <TakeAway figure="allegation-exchange" parts={parts} />
        </>
      }
    >
      <div className="al-columns" aria-hidden="true">
        <span>Charge</span>
        <span>Reply</span>
      </div>
      {articles.map((article) => (
        <section key={article.id} className="al-article">
          <header>
            <h3>{article.published ? dayInWords(article.published) : "Not dated"}</h3>
            <span>
              {article.outlet ?? "Outlet not known"},{" "}
              <Link href={hrefOfArticle(article.id)}>{article.title ?? "Untitled article"}</Link>
            </span>
          </header>
          <Plain as="ol" className="al-exchange">
            {inTextOrder(article).map(({ claim, answering }) => (
              <li
                key={`${claim.id}${answering}`}
                className={clsx("al-entry", answering ? "reply" : "charge")}
              >
                {answering ? (
                  <Reply claim={claim} numbers={numbers} />
                ) : (
                  <Charge
                    claim={claim}
                    number={numbers.get(claim.id)}
                    standings={standings}
                    coverage={coverage}
                  />
                )}
              </li>
            ))}
          </Plain>
        </section>
      ))}
    </Section>
  );
}

/** A claim that answers one charge of the allegation and makes another stands on both sides. */
const inTextOrder = ({ charges, replies }: ExchangeArticle) =>
  [
    ...charges.map((claim) => ({ claim, answering: false })),
    ...replies.map((claim) => ({ claim, answering: true })),
  ].sort((a, b) => a.claim.ordinal - b.claim.ordinal);

export function Numbered({ number }: { number: number | undefined }) {
  return <span className="al-number">{number}</span>;
}

function Who({ claim }: { claim: Quotation }) {
  return (
    <>
      <b className="font-semibold">
        {claim.actors.length > 0 ? <ActorNames actors={claim.actors} /> : !claim.speaker && "Unnamed source"}
      </b>
      {claim.speaker && (
        <span>
          <ActorNames actors={[claim.speaker]} />
        </span>
      )}
    </>
  );
}

function Words({ claim }: { claim: Quotation }) {
  return (
    <>
      <div className={claim.state === "proposed" ? "unreviewed" : undefined}>
        <QuotationText quotation={claim} />
      </div>
      <Place claim={claim} />
    </>
  );
}

/** Where the words stand; the article itself is named above the exchange. */
function Place({ claim }: { claim: Quotation }) {
  const href = hrefOfArticle(claim.article.id, claim.ordinal);
  return (
    <p className="src">
      ¶ {claim.paragraph} · {MODE_WORDS[claim.mode]}
      {claim.sourcing !== "record" && ` · ${SOURCING_WORDS[claim.sourcing]}`}
      {claim.state === "proposed" && (
        <>
          {" · "}
          <span className="provisional">unreviewed</span>
        </>
      )}
      {" · "}
      <Link href={href}>In the article</Link>
      {" · "}
      <Link href={hrefOfClaim(claim.id)}>Open</Link>
      {" · "}
      <CopyCitation citation={citationOf(claim)} href={href} />
    </p>
  );
}

interface ChargeProps extends Pick<ExchangeProps, "coverage"> {
  readonly claim: Quotation;
  readonly standings: readonly ChargeStanding[];
  readonly number: number | undefined;
}

function Charge({ claim, number, standings, coverage }: ChargeProps) {
  const open = standings.filter(
    (one) => one.chargeId === claim.id && (one.answer === "before" || one.answer === "none"),
  );
  return (
    <>
      <div className="who">
        <Numbered number={number} />
        <TypeGlyph type={claim.type} />
        <Who claim={claim} />
        <span className="text-ink-2">{TYPE_WORDS[claim.type].verb}</span>
        <span className="date">
          <Day date={claim.said} />
        </span>
      </div>
      <Words claim={claim} />
      {open.map((one) => (
        <NotAnswered key={`${one.accuser.slug} ${one.accused.slug}`} standing={one} coverage={coverage} />
      ))}
    </>
  );
}

/** Under a charge that its accused did not answer: an earlier denial, or where no reply was found. */
function NotAnswered({ standing, coverage }: { standing: ChargeStanding; coverage: Coverage }) {
  const before = standing.answer === "before";
  return (
    <p className="src">
      <AnswerGlyph answer={standing.answer} size={10} />{" "}
      {before && (
        <>
          <b>Replied before:</b> {standing.accused.name} denied this earlier.{" "}
        </>
      )}
      No reply of {standing.accused.name} to {standing.accuser.name} found
      {before ? "." : ` in ${coverageInWords(coverage)}.`}
    </p>
  );
}

function Reply({ claim, numbers }: { claim: Quotation; numbers: ReadonlyMap<string, number> }) {
  const cited = claim.answers.filter((link) => numbers.has(link.claimId));
  const answer = ANSWER_OF_TYPE[claim.type];
  return (
    <>
      <div className="who">
        <AnswerGlyph answer={answer} />
        <Who claim={claim} />
        <span className="text-ink-2">
          {ANSWER_WORDS[answer]}{" "}
          {cited.map((link) => (
            <Numbered key={link.linkId} number={numbers.get(link.claimId)} />
          ))}
          {!cited.some((link) => link.byAccused) && ", not the accused"}
        </span>
        <span className="date">
          <Day date={claim.said} />
        </span>
      </div>
      <Words claim={claim} />
    </>
  );
}

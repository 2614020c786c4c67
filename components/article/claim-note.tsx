import type { ChargeStanding } from "#db/queries/article-claims";
import type { LinkedClaim, Quotation } from "#db/queries/quotations";
import { hrefOfArticle, hrefOfClaim } from "#domain/address";
import { ANSWER_OF_TYPE, type Answer } from "#domain/answer";
import { citationOf } from "#domain/citation";
import type { ClaimType } from "#domain/claim";
import { dayInWords } from "#domain/day";
import { ANSWER_WORDS, inARow, MODE_WORDS, SOURCING_WORDS, TYPE_WORDS } from "#domain/words";
import { ClaimReasons } from "../claim/claim-reasons";
import { CopyCitation } from "../claim/copy-citation";
import { AnswerGlyph } from "../ui/glyph";
import { Link } from "../ui/link";
import { ActorNames } from "../ui/name-list";
import { ClaimNumber } from "./claim-number";
import { typeColours } from "./type-colours";

/** What a claim does to those it is about: the verb before their names. */
const TOWARD: Readonly<Record<ClaimType, string>> = {
  allege: "accuses",
  deny: "denies, to",
  justify: "justifies, to",
  confirm: "admits, to",
  refuse: "declines, to",
  warn: "warns",
  demand: "demands of",
  offer: "offers, to",
  support: "supports",
  state: "states, about",
};

/** What a reply does to the charge it answers. */
const ANSWERING: Readonly<Record<Answer, string>> = {
  admitted: "admits",
  denied: "denies",
  justified: "justifies",
  countered: "counters",
  declined: "declines",
  before: "replied before to",
  otherwise: "replies to",
  none: "answers",
};

interface ClaimNoteProps {
  readonly claim: Quotation;
  /** how it stands toward each accused, where it is a charge */
  readonly standing: readonly ChargeStanding[];
}

/** The note of a claim beside its paragraph: who does what to whom, when, and what answers what. */
export function ClaimNote({ claim, standing }: ClaimNoteProps) {
  const { type, actors, speaker, targets, replies } = claim;
  return (
    <li className="art-note" style={typeColours(type)} data-note={claim.ordinal}>
      <ClaimNumber claim={claim} id={`note-${claim.ordinal}`} />
      <b className="font-semibold">
        {actors.length > 0 ? <ActorNames actors={actors} /> : (speaker?.name ?? "Unnamed source")}
      </b>{" "}
      <span className="text-ink-2">{targets.length > 0 ? TOWARD[type] : TYPE_WORDS[type].verb}</span>{" "}
      <ActorNames actors={targets} />
      <MetaLine claim={claim} />
      {claim.answers.length > 0 && (
        <span className="art-line">
          <AnswerGlyph answer={ANSWER_OF_TYPE[type]} size={9} /> {ANSWERING[ANSWER_OF_TYPE[type]]}{" "}
          <Numbers links={claim.answers} articleId={claim.article.id} />
        </span>
      )}
      {replies.length > 0 && (
        <span className="art-line">
          answered in <Numbers links={replies} articleId={claim.article.id} />
          {replies.every((reply) => !reply.byAccused) && " (not the accused)"}
        </span>
      )}
      <Standing standing={standing} />
      <div className="art-line art-acts">
        <CopyCitation citation={citationOf(claim)} href={hrefOfArticle(claim.article.id, claim.ordinal)} />
        <ClaimReasons claim={claim} />
      </div>
    </li>
  );
}

function MetaLine({ claim }: { claim: Quotation }) {
  const said = [
    claim.speaker?.name ?? "no person named",
    claim.said && dayInWords(claim.said),
    MODE_WORDS[claim.mode],
    claim.sourcing !== "record" && SOURCING_WORDS[claim.sourcing],
  ].filter(Boolean);
  return (
    <span className="art-line">
      {said.join(" · ")}
      {claim.state === "proposed" && (
        <>
          {" · "}
          <Link className="provisional quiet-link" href={hrefOfClaim(claim.id)}>
            unreviewed
          </Link>
        </>
      )}
    </span>
  );
}

/** Claims by their numbers: in this article as they stand, elsewhere with the word that says so. */
function Numbers({ links, articleId }: { links: readonly LinkedClaim[]; articleId: string }) {
  return links.map((link, index) => (
    <span key={link.linkId}>
      {index > 0 && (index === links.length - 1 ? " and " : ", ")}
      {link.articleId === articleId ? (
        <a href={`#claim-${link.ordinal}`}>{link.ordinal}</a>
      ) : (
        <Link href={hrefOfArticle(link.articleId, link.ordinal)}>{link.ordinal} of another article</Link>
      )}
    </span>
  ));
}

/** Toward whom no reply was found, or one had come before. What answered the charge stands in the line above. */
function Standing({ standing }: { standing: readonly ChargeStanding[] }) {
  const open = (["before", "none"] as const).map((answer) => ({
    answer,
    accused: standing.filter((one) => one.answer === answer).map((one) => one.accused.name),
  }));
  return open
    .filter(({ accused }) => accused.length > 0)
    .map(({ answer, accused }) => (
      <span className="art-line" key={answer}>
        <AnswerGlyph answer={answer} size={9} /> {ANSWER_WORDS[answer]}
        {accused.length < standing.length && ` (${inARow(accused)})`}
      </span>
    ));
}

import type { Coverage } from "#db/queries/coverage";
import type { Quotation } from "#db/queries/quotations";
import { hrefOfArticle, hrefOfClaim } from "#domain/address";
import { type Answer, plainestAnswer } from "#domain/answer";
import { dayInWords } from "#domain/day";
import { ANSWER_WORDS, counted } from "#domain/words";
import { AnswerGlyph } from "../ui/glyph";
import { Link } from "../ui/link";

/** "12 articles from 4 named outlets until 28 Jul 2025": what "no reply found" rests on. */
export const coverageInWords = (coverage: Coverage): string =>
  `${counted(coverage.articles, "article")} from ${counted(coverage.outlets, "named outlet")}${
    coverage.until ? ` until ${dayInWords(coverage.until)}` : ""
  }`;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

interface AnswersLineProps {
  readonly quotation: Quotation;
  readonly coverage: Coverage;
  /** how the charge stands toward one accused; without it, the plainest of all its answers */
  readonly answer?: Answer | undefined;
}

/** Under a charge: how the accused answered, or that no reply was found and where one looked. */
function Answered({ quotation, coverage, answer }: AnswersLineProps) {
  const own = quotation.replies.filter((reply) => reply.byAccused);
  const others = quotation.replies.length - own.length;
  const standing = answer ?? plainestAnswer(own.map((reply) => reply.answer));
  const found = standing !== "none" && standing !== "before";
  return (
    <p className="mt-1 flex items-baseline gap-1.5">
      <AnswerGlyph answer={standing} size={11} />
      <span>
        <b className="font-semibold">{capital(ANSWER_WORDS[standing])}</b>
        {standing === "before" && `: the same allegation was denied earlier. No reply to this charge found`}
        {!found && ` in ${coverageInWords(coverage)}`}
        {found && own.length > 1 && ` and in ${counted(own.length - 1, "more reply", "more replies")}`}
        {quotation.replies.length > 0 && (
          <>
            {" "}
            <Link href={hrefOfClaim(quotation.id)}>
              Read {quotation.replies.length === 1 ? "the reply" : `the ${quotation.replies.length} replies`}
            </Link>
          </>
        )}
        {others > 0 && <span className="text-ink-2"> ({others} not from the accused)</span>}
      </span>
    </p>
  );
}

/** Under a reply: the charges that it answers. */
function Answers({ quotation }: { quotation: Quotation }) {
  return (
    <p className="src">
      {quotation.answers.map((charge, index) => (
        <span key={charge.linkId}>
          {index === 0 ? "answers " : ", "}
          {charge.actors.map((actor) => actor.name).join(", ") || "an unnamed source"}:{" "}
          <Link href={hrefOfArticle(charge.articleId, charge.ordinal)}>{charge.words}</Link>
        </span>
      ))}
    </p>
  );
}

/** What a claim answers, and how it was answered. */
export function AnswersLine(props: AnswersLineProps) {
  const { quotation } = props;
  return (
    <>
      {quotation.answers.length > 0 && <Answers quotation={quotation} />}
      {quotation.type === "allege" && <Answered {...props} />}
    </>
  );
}

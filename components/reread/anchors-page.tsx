import type { WaitingClaim, WaitingSpan } from "#db/queries/rereading/waiting-claims";
import type { FormAction } from "#domain/action-result";
import { hrefOfAnchors, hrefOfArticle, hrefOfClaim } from "#domain/address";
import type { AnchorStrength } from "#domain/anchor";
import { paragraphsOf } from "#domain/article";
import { counted } from "#domain/words";
import { ClaimHead } from "../claim/claim-head";
import { WordsChanged } from "../history/words-changed";
import { EmptyState } from "../ui/empty-state";
import { Link } from "../ui/link";
import { PageHead } from "../ui/page-head";
import { Section } from "../ui/section";
import { AnchorForm } from "./anchor-form";
import { RereadTabs } from "./reread-tabs";
import "../edit/article-pane.css";
import "./reread.css";

interface AnchorsPageProps {
  readonly claims: readonly WaitingClaim[];
  /** the one in question */
  readonly current: WaitingClaim | null;
  /** how many there are, those not listed among them */
  readonly total: number;
  readonly act: FormAction;
}

const STRENGTH_WORDS: Readonly<Record<AnchorStrength, string>> = {
  exact: "The words stand there as they stood.",
  alike: "The words stand there in other marks or blanks.",
  weak: "The newest text has nearly these words. Look whether they are the same claim.",
  lost: "The newest text has nothing like these words.",
};

/** Claims whose words the newest text of their article does not surely hold, one at a time, with old and new beside each other. */
export function AnchorsPage({ claims, current, total, act }: AnchorsPageProps) {
  return (
    <div className="page">
      <PageHead
        title={counted(total, "claim waits for its place", "claims wait for their place")}
        note="A newer text of their article came, and their words are not surely in it. Until somebody decides, they stand in the version they were read from, and count."
      />
      <RereadTabs current="anchors" open={null} waiting={total} />
      {current ? (
        <div className="cols">
          <div className="main">
            <NewestText waiting={current} />
          </div>
          <div className="side">
            <OneClaim waiting={current} act={act} />
            <Others claims={claims} current={current} total={total} />
          </div>
        </div>
      ) : (
        <EmptyState title="No claim waits.">
          When a newer text of an article comes, claims without a sure place in it stand here.
        </EmptyState>
      )}
    </div>
  );
}

function NewestText({ waiting: { claim, text, to } }: { waiting: WaitingClaim }) {
  const { article } = claim;
  return (
    <Section
      title={<Link href={hrefOfArticle(article.id)}>{article.title ?? "Untitled article"}</Link>}
      note={`Version ${to}, the newest. Select words in it to give the claim another place.`}
    >
      {paragraphsOf(text).map(([start, end]) => (
        <p key={start} className="pane-text reread-pane">
          <span data-start={start}>{text.slice(start, end)}</span>
        </p>
      ))}
    </Section>
  );
}

const SHOWN: readonly (readonly [WaitingSpan["role"], string])[] = [
  ["content", "Words"],
  ["source", "Source words"],
  ["cue", "Cue"],
];

function OneClaim({ waiting, act }: { waiting: WaitingClaim; act: FormAction }) {
  const { claim, spans, passages, strength, from, text } = waiting;
  const words = SHOWN.map(([role, field]) => {
    const own = spans.filter((span) => span.role === role);
    const is = own.flatMap(({ place }) => (place ? [text.slice(...place)] : []));
    return {
      field,
      from: own.map(({ was }) => was.quotation).join(" … ") || null,
      to: is.join(" … ") || null,
    };
  }).filter((part) => part.from !== part.to);
  return (
    <Section
      title="Old and new"
      note={`${STRENGTH_WORDS[strength]} It was read from version ${from}.`}
      className="mb-6"
    >
      <ClaimHead quotation={claim} />
      <p className="quote">{claim.words}</p>
      <p className="src">
        <Link href={hrefOfClaim(claim.id)}>Claim {claim.ordinal}</Link> ·{" "}
        <Link href={`/articles/${claim.article.id}?version=${from}`}>the text it was read from</Link>
      </p>
      <WordsChanged differences={[{ field: "Passage", from: passages.was, to: passages.is }, ...words]} />
      <div className="mt-3">
        <AnchorForm key={`${claim.id} ${claim.version}`} waiting={waiting} act={act} />
      </div>
    </Section>
  );
}

function Others({
  claims,
  current,
  total,
}: Pick<AnchorsPageProps, "claims" | "total"> & { current: WaitingClaim }) {
  const others = claims.filter(({ claim }) => claim.id !== current.claim.id);
  if (others.length === 0) return null;
  return (
    <Section
      title="Also waiting"
      note={total > claims.length ? `The first ${claims.length} of ${total}.` : undefined}
    >
      <ol>
        {others.map(({ claim }) => (
          <li key={claim.id} className="item">
            <Link href={hrefOfAnchors({ claim: claim.id })} className="quote">
              {claim.words}
            </Link>
            <p className="src">{claim.article.title ?? "Untitled article"}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

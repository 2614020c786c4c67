import type { Proposal } from "#db/queries/rereading/proposals";
import { hrefOfArticle, hrefOfClaim } from "#domain/address";
import { isReviewed } from "#domain/claim";
import type { Difference } from "#domain/claim-difference";
import { type ProposalKind, readingDifferences } from "#domain/rereading";
import { TYPE_WORDS } from "#domain/words";
import { WordsChanged } from "../history/words-changed";
import { Button } from "../ui/button";
import { Day } from "../ui/day";
import { TypeGlyph } from "../ui/glyph";
import { Kbd } from "../ui/kbd";
import { Link } from "../ui/link";
import { LinkEnds } from "./link-ends";
import { ProposalText } from "./proposal-text";

export const KIND_WORDS: Readonly<Record<ProposalKind, string>> = {
  add: "Add",
  change: "Change",
  drop: "Drop",
};

interface ProposalItemProps {
  readonly proposal: Proposal;
  readonly current: boolean;
  readonly send: (form: FormData) => void;
}

/** One proposal: what it would do, the words it is about, before and after, and the two decisions. */
export function ProposalItem({ proposal, current, send }: ProposalItemProps) {
  const { id, link, stood, proposed, fields } = proposal;
  const differences = readingDifferences(stood, proposed, proposal.kind === "change" ? fields : undefined);
  return (
    <li className="item reread-item" aria-current={current ? "true" : undefined} id={`proposal-${id}`}>
      <ProposalHead proposal={proposal} />
      {link ? (
        <LinkEnds link={link} />
      ) : (
        <>
          <ProposalText proposal={proposal} />
          {proposal.kind === "change" ? (
            <WordsChanged differences={differences} />
          ) : (
            <Parts differences={differences} goes={proposal.kind === "drop"} />
          )}
        </>
      )}
      <p className="note mt-1">
        {proposal.why}
        {proposal.probability !== null && ` Probability ${proposal.probability.toFixed(2)}.`}
      </p>
      {proposal.fits ? (
        <Decisions proposal={proposal} current={current} send={send} />
      ) : (
        <Overtaken proposal={proposal} send={send} />
      )}
    </li>
  );
}

/** All parts of a claim that would come, or go. */
function Parts({ differences, goes }: { differences: readonly Difference[]; goes: boolean }) {
  return (
    <dl className="reread-parts">
      {differences.map(({ field, from, to }) => (
        <div key={field} className="contents">
          <dt>{field}</dt>
          <dd>{goes ? <del>{from}</del> : to}</dd>
        </div>
      ))}
    </dl>
  );
}

function ProposalHead({ proposal }: { proposal: Proposal }) {
  const { kind, link, article, claim, stood, proposed, paragraph } = proposal;
  const type = (proposed ?? stood)?.type ?? "state";
  return (
    <p className="flex flex-wrap items-baseline gap-x-2">
      <b className="font-semibold">
        {KIND_WORDS[kind]}
        {link && " a link"}
      </b>
      {!link && (
        <span>
          <TypeGlyph type={type} size={10} /> {TYPE_WORDS[type].noun}
        </span>
      )}
      {claim && (
        <Link href={hrefOfClaim(claim.id)}>
          claim {claim.ordinal}
          {isReviewed(claim.state) ? `, ${claim.state} by an editor` : ", not reviewed"}
        </Link>
      )}
      <span className="text-xs text-ink-2 sm:ml-auto">
        {article.outlet ?? "Outlet not known"},{" "}
        <Link href={hrefOfArticle(article.id, claim?.ordinal)}>{article.title ?? "Untitled article"}</Link>,{" "}
        <Day date={article.published} />
        {paragraph && <>, ¶ {paragraph.number}</>}
      </span>
    </p>
  );
}

function Decisions({ proposal, current, send }: ProposalItemProps) {
  const { id, version } = proposal;
  return (
    <form action={send} className="mt-2 flex flex-wrap gap-2">
      <Button
        type="submit"
        name="intent"
        value={`accept:${id}:${version}`}
        look={current ? "primary" : "plain"}
      >
        Accept {current && <Kbd>a</Kbd>}
      </Button>
      <Button type="submit" name="intent" value={`dismiss:${id}:${version}`}>
        Dismiss {current && <Kbd>x</Kbd>}
      </Button>
    </form>
  );
}

/** Of a proposal that does not fit what stands: it can be read again or dismissed, not accepted. */
function Overtaken({ proposal, send }: Pick<ProposalItemProps, "proposal" | "send">) {
  const { id, version, article, link, waits } = proposal;
  const what = link ? "whether the one answers the other" : "this claim";
  return (
    <form action={send} className="mt-2 flex flex-wrap items-baseline gap-2">
      {waits ? (
        <p className="note">
          It waits for its claims: both must stand, and the second as a charge. Accept what is proposed of
          them first.
        </p>
      ) : (
        <>
          <p className="text-error">
            Somebody {link ? "decided" : "changed"} {what} since. Nothing of theirs is overwritten.
          </p>
          <Button type="submit" name="intent" value={`again:${article.id}`}>
            Read the article again
          </Button>
        </>
      )}
      <Button type="submit" name="intent" value={`dismiss:${id}:${version}`}>
        Dismiss
      </Button>
    </form>
  );
}

import type { TimelineLink } from "#db/queries/timeline";
import { hrefOfClaim } from "#domain/address";
import { ANSWER_OF_TYPE } from "#domain/answer";
import type { FigureParts } from "#domain/figure";
import { median } from "#domain/timeline";
import { ANSWER_WORDS, counted } from "#domain/words";
import { TakeAway } from "../figure/take-away";
import { AnswerGlyph } from "../ui/glyph";
import { Link } from "../ui/link";
import { ActorNames } from "../ui/name-list";
import { Plain } from "../ui/plain";
import { Section } from "../ui/section";

const inDays = (days: number): string =>
  days < 0 ? `${counted(-days, "day")} before` : days === 0 ? "same day" : counted(days, "day");

/** "measured for 3 of 9, median 1 day": how long replies took, where both sides have a date of utterance. */
function latencyInWords(links: readonly TimelineLink[]): string {
  const measured = links.flatMap((link) => (link.days === null ? [] : [link.days]));
  const middle = median(measured);
  const rest = links.length - measured.length;
  if (middle === null)
    return "Time from charge to reply: measured for none. No pair has a date of utterance on both sides.";
  return `Time from charge to reply: measured for ${measured.length} of ${links.length}, median ${middle === 0 ? "the same day" : inDays(middle)}.${
    rest > 0 ? " The rest lack a date of utterance on one side." : ""
  }`;
}

interface LinkTableProps {
  readonly links: readonly TimelineLink[];
  readonly parts: FigureParts;
}

/** The arcs as a table: who replied how to whose charge, and after how long. */
export function LinkTable({ links, parts }: LinkTableProps) {
  if (links.length === 0)
    return (
      <Section title="The same as a table" id="table" className="mt-5">
        <p className="note">No claim of this range answers a charge.</p>
      </Section>
    );
  return (
    <Section
      title={`The same as a table: ${counted(links.length, "link")} from a reply to a charge`}
      aside={
        <>
          <span>{latencyInWords(links)}</span>
          <TakeAway figure="replies" parts={parts} />
        </>
      }
      id="table"
      className="mt-5"
    >
      <table className="tbl tl-table">
        <thead>
          <tr>
            <th scope="col">Reply</th>
            <th scope="col">How</th>
            <th scope="col">Words</th>
            <th scope="col">Charge by</th>
            <th scope="col">Words</th>
            <th scope="col" className="num">
              Time
            </th>
          </tr>
        </thead>
        <Plain as="tbody">
          {links.map((link) => (
            <Row key={`${link.reply.id} ${link.charge.id}`} link={link} />
          ))}
        </Plain>
      </table>
    </Section>
  );
}

function Row({ link: { reply, charge, byAccused, days } }: { link: TimelineLink }) {
  const answer = ANSWER_OF_TYPE[reply.type];
  return (
    <tr>
      <td>
        <Who claim={reply} />
      </td>
      <td>
        <span className="whitespace-nowrap">
          <AnswerGlyph answer={answer} /> {ANSWER_WORDS[answer]}
        </span>
        {!byAccused && <span className="sub kick">not the accused</span>}
      </td>
      <td className="words">
        <Link className="quiet-link" href={hrefOfClaim(reply.id)}>
          {reply.words}
        </Link>
      </td>
      <td data-head="Charge by">
        <Who claim={charge} />
      </td>
      <td className="words">
        <Link className="quiet-link" href={hrefOfClaim(charge.id)}>
          {charge.words}
        </Link>
      </td>
      <td className="num whitespace-nowrap" data-head="Time">
        {days === null ? <span className="faint">not dated</span> : inDays(days)}
      </td>
    </tr>
  );
}

function Who({ claim: { actors, speaker } }: { claim: TimelineLink["reply"] }) {
  return (
    <>
      <b className="font-semibold">
        {actors.length > 0 ? <ActorNames actors={actors} /> : !speaker && "Unnamed source"}
      </b>
      {speaker && (
        <span className="sub text-ink-2">
          <ActorNames actors={[speaker]} />
        </span>
      )}
    </>
  );
}

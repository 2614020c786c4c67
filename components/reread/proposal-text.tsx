import { clsx } from "clsx";
import type { Proposal } from "#db/queries/rereading/proposals";
import { type Mark, type MarkedRun, markedRuns } from "#domain/marked-text";
import { CLAIM_READING_ROLES, type ClaimReading } from "#domain/rereading";

/** The paragraph that a proposal is about: the words that only stood are struck through, those that are new underlined. */
export function ProposalText({ proposal }: { proposal: Proposal }) {
  const { paragraph, stood, proposed, kind } = proposal;
  if (!paragraph) return null;
  const marks = [
    ...marksOf("stood", stood, paragraph.offset),
    ...marksOf("proposed", proposed, paragraph.offset),
  ];
  return (
    <p className="quote reread-text">
      {paragraph.cut[0] && "… "}
      {markedRuns(paragraph.text, marks).map((run) => (
        <Run key={run.start} run={run} isNew={kind === "add"} />
      ))}
      {paragraph.cut[1] && " …"}
    </p>
  );
}

function Run({ run, isNew }: { run: MarkedRun; isNew: boolean }) {
  const [was, is] = [run.claims.includes("stood"), run.claims.includes("proposed")];
  const words = (
    <span className={clsx(run.sources.length > 0 && "of-source", run.cues.length > 0 && "of-cue")}>
      {run.text}
    </span>
  );
  if (is) return was || isNew ? <mark>{words}</mark> : <ins>{words}</ins>;
  return was ? <del>{words}</del> : words;
}

const marksOf = (key: string, reading: ClaimReading | null, offset: number): Mark[] =>
  CLAIM_READING_ROLES.flatMap((role) =>
    (reading?.[role] ?? []).map(({ start, end }) => ({
      key,
      role,
      start: start - offset,
      end: end - offset,
    })),
  );

import type { LastAct, LastActs } from "#db/queries/history/last-act";
import { ACT_WORDS } from "#domain/act-words";
import type { ActionResult } from "#domain/action-result";
import { TYPE_WORDS } from "#domain/words";
import { ResultLine } from "../ui/result-line";

/** Acts whose words in the history do not stand after "claim 4". */
const DONE_TO_IT: Readonly<Record<string, string>> = {
  flagClaim: "flagged",
  unflagClaim: "flagged no more",
  assignClaim: "given to somebody",
  keepDraft: "kept as a draft",
  addComment: "commented on",
  settleComment: "with a comment settled or reopened",
  deleteComment: "with a comment deleted",
  setVoice: "told whom it answers for",
  decideAlike: "decided with others like it",
  decideByRule: "changed by a rule on new readings",
  decideProposal: "taken from a new reading",
};

/** "claim 4 accepted as denial": what an act did, in a few words. */
export const actInWords = ({ act, ordinal, type }: LastAct): string =>
  act === "undo"
    ? `a change of claim ${ordinal} taken back`
    : `claim ${ordinal} ${DONE_TO_IT[act] ?? ACT_WORDS[act] ?? "changed"}${/^(accept|correct)/.test(act) ? ` as ${TYPE_WORDS[type].noun}` : ""}`;

interface LastLineProps {
  readonly last: LastActs;
  readonly inQueue: boolean;
  /** what became of the last step back or forth by key */
  readonly stepped: ActionResult;
}

/** What the editor did last, and the way back; after an undo, the way forth again. */
export function LastLine({ last, inQueue, stepped }: LastLineProps) {
  const { undo, redo } = last;
  if (!undo && !redo) return <ResultLine result={stepped} />;
  const button = (name: "undo" | "redo", act: LastAct) => (
    <button
      type="submit"
      name="intent"
      value={inQueue ? `undo:${act.seq}:${act.claimId}` : `undo:${act.seq}`}
      data-act={name}
      className="underline decoration-rule-strong underline-offset-[.18em]"
    >
      {name === "undo" ? "Undo" : "Do it again"}
    </button>
  );
  return (
    <div className="last-line">
      <ResultLine result={stepped} />
      {undo && (
        <span>
          Last: {actInWords(undo)}. {button("undo", undo)} <kbd>Ctrl Z</kbd>
        </span>
      )}
      {redo && (
        <span>
          {actInWords(redo)}. {button("redo", redo)} <kbd>Ctrl ⇧ Z</kbd>
        </span>
      )}
    </div>
  );
}

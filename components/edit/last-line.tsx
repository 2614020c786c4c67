import type { LastAct, LastActs } from "#db/queries/history/last-act";
import { ACT_WORDS } from "#domain/act-words";
import { TYPE_WORDS } from "#domain/words";

/** "claim 4 accepted as denial": what an act did, in a few words. */
export const actInWords = ({ act, ordinal, type }: LastAct): string =>
  act === "undo"
    ? `a change of claim ${ordinal} taken back`
    : `claim ${ordinal} ${ACT_WORDS[act] ?? "changed"}${/^(accept|correct)/.test(act) ? ` as ${TYPE_WORDS[type].noun}` : ""}`;

/** What the editor did last, and the way back; after an undo, the way forth again. */
export function LastLine({ last, inQueue }: { last: LastActs; inQueue: boolean }) {
  const { undo, redo } = last;
  if (!undo && !redo) return null;
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
    <p className="last-line">
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
    </p>
  );
}

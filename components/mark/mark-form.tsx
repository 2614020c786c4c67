import { type FormEvent, useActionState, useEffect, useMemo, useRef, useState, useTransition } from "react";
import type { KnownNames } from "#db/queries/known-names";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { nameKey } from "#domain/actor";
import { type ClaimDraft, type DraftSpan, EMPTY_DRAFT } from "#domain/claim-draft";
import type { QuotedSpan } from "#domain/span";
import { ClaimFields } from "../edit/claim-fields";
import { useDrawnDraft } from "../edit/use-drawn-draft";
import { Button } from "../ui/button";
import { Kbd } from "../ui/kbd";
import { Link } from "../ui/link";
import { ResultLine } from "../ui/result-line";
import { AnsweredCharges, type MarkedClaim } from "./answered-charges";
import { PartChoice } from "./part-choice";
import { useMarkKeys } from "./use-mark-keys";
import "../edit/claim-form.css";
import "../edit/article-pane.css";

interface MarkFormProps {
  readonly text: string;
  readonly articleVersionId: string;
  readonly charges: readonly MarkedClaim[];
  readonly names: KnownNames;
  readonly add: FormAction;
  readonly begun: QuotedSpan;
  readonly selected: QuotedSpan | null;
  readonly close: () => void;
}

/** The form of a missed claim beside the text: further selections are its source, then its cue. */
export function MarkForm({ text, charges, names, add, begun, selected, close, ...rest }: MarkFormProps) {
  const [draft, setDraft] = useState<ClaimDraft>({ ...EMPTY_DRAFT, content: [begun] });
  const change = (part: Partial<ClaimDraft>) => setDraft((now) => ({ ...now, ...part }));
  const [part, setPart] = usePartToMark(begun, selected, change);
  const [result, send] = useActionState(add, NOTHING_YET);
  const [busy, start] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  const keys = useMarkKeys({ form, text, draft, part, setPart, change, close });
  useDrawnDraft(draft, null);
  const known = useMemo(() => new Set(names.actors.map(nameKey)), [names]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const sent = new FormData(event.currentTarget);
    start(() => send(sent));
  };
  if (result.status === "done")
    return (
      <section className="mark-bar" data-marking aria-label="Marking">
        <p role="status" className="flex-1">
          {result.words} {result.href && <Link href={result.href}>Look at it, or take it back</Link>}
        </p>
        <Button onClick={close}>Go on reading</Button>
      </section>
    );
  const failed = result.status === "failed" ? result : null;
  return (
    <section className="mark-form" data-marking aria-label="Add a claim">
      <form ref={form} onSubmit={submit} className="claim-form" aria-busy={busy}>
        <input type="hidden" name="article-version" value={rest.articleVersionId} />
        <h2>Add a claim</h2>
        <PartChoice part={part} draft={draft} choose={setPart} />
        <ClaimFields
          text={text}
          reasons={{}}
          confidence={1}
          names={names}
          draft={draft}
          change={change}
          known={known}
          marking
          links={<AnsweredCharges charges={charges} near={begun.start} linking={keys.linking} />}
          errorAt={(name) => (failed?.field?.split(".")[0] === name ? failed.message : null)}
        />
        <div className="decide">
          <ResultLine result={result} />
          <div className="flex gap-2">
            <Button type="submit" look="primary" aria-disabled={busy || undefined}>
              Save the claim <Kbd>Ctrl ↵</Kbd>
            </Button>
            <Button onClick={close}>
              Cancel <Kbd>Esc</Kbd>
            </Button>
          </div>
        </div>
      </form>
    </section>
  );
}

const AFTER: Readonly<Record<DraftSpan, DraftSpan>> = { content: "source", source: "cue", cue: "cue" };

/** What the next selection is: after the words comes the source, after it the cue, unless the editor chose another. */
function usePartToMark(
  begun: QuotedSpan,
  selected: QuotedSpan | null,
  change: (part: Partial<ClaimDraft>) => void,
) {
  const [part, setPart] = useState<DraftSpan>("source");
  const seen = useRef<QuotedSpan | null>(selected);
  useEffect(() => {
    if (!selected || selected === seen.current || selected === begun) return;
    seen.current = selected;
    change({ [part]: [selected] });
    setPart(AFTER[part]);
  }, [selected, begun, part, change]);
  return [part, setPart] as const;
}

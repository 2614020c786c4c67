"use client";

import type { FormEvent } from "react";
import { useActionState, useMemo, useRef, useState, useTransition } from "react";
import { type ActionResult, NOTHING_YET } from "#domain/action-result";
import { nameKey } from "#domain/actor";
import { type ClaimDraft, isChanged } from "#domain/claim-draft";
import { ClaimFields } from "./claim-fields";
import type { ClaimFormProps } from "./claim-form-props";
import { CommentsField } from "./comments-field";
import { Conflict } from "./conflict";
import { DecideBar } from "./decide-bar";
import { DeskField } from "./desk-field";
import { LastLine } from "./last-line";
import { LinksField } from "./links-field";
import { MergePanel } from "./merge-panel";
import { MoreActs } from "./more-acts";
import { readableDraft } from "./readable-draft";
import { SplitPanel } from "./split-panel";
import { useDrawnDraft } from "./use-drawn-draft";
import { useFormKeys } from "./use-form-keys";
import "./claim-form.css";

/**
 * An editor's form of one claim: accept, correct, reject with a reason, link, merge, split, flag, take back. It is sent
 * as a plain form where no script runs; with one, keys and word controls come in, and nothing written is lost on a
 * failure.
 */
export function ClaimForm(props: ClaimFormProps) {
  const { claimId, was, queue, text, desk } = props;
  const [draft, setDraft] = useState(props.bench?.failed?.draft ?? desk.draft?.form ?? was);
  const { result, busy, intent, send, submit } = useSending(props, draft);
  const [seen, setSeen] = useState(props.version);
  // who has compared with a newer version sends over that one, also when the form is refused for another reason
  if (result.status === "conflict" && result.version !== seen) setSeen(result.version);
  const form = useRef<HTMLFormElement>(null);
  const change = (part: Partial<ClaimDraft>) => setDraft((now) => ({ ...now, ...part }));
  const mode = useFormKeys({ ...props, form, draft, change });
  useDrawnDraft(draft, was);
  const known = useMemo(
    () => new Set([...props.names.actors, ...was.actors, ...was.targets].map(keyOf)),
    [props.names, was],
  );
  const field = result.status === "failed" ? result.field : null;
  const message = result.status === "failed" ? result.message : null;
  return (
    <form ref={form} action={send} onSubmit={submit} className="claim-form" aria-busy={busy}>
      <fieldset className="contents" disabled={desk.heldBy !== null}>
        <input type="hidden" name="claim" value={claimId} />
        <input type="hidden" name="version" value={seen} />
        {queue && <input type="hidden" name="next" value={queue.next ?? "done"} />}
        {/* Enter in a field does nothing: what a form sends is always said by a button or a key */}
        <button type="submit" disabled hidden>
          Nothing
        </button>
        {result.status === "conflict" && (
          <Conflict
            conflict={result}
            mine={readableDraft(props.readable, draft)}
            draft={draft}
            change={change}
            intent={intent}
          />
        )}
        <DeskField desk={desk} people={props.people} />
        <ClaimFields
          {...props}
          draft={draft}
          change={change}
          known={known}
          links={<LinksField candidates={props.candidates} linking={mode.now === "link"} />}
          errorAt={(name) => (field?.split(".")[0] === name ? message : null)}
        />
        {mode.now === "merge" && <MergePanel mergeable={props.mergeable} />}
        {mode.now === "split" && (
          <SplitPanel text={text} content={was.content} cut={mode.cut} move={mode.setCut} />
        )}
        <DecideBar
          result={result}
          state={props.state}
          changed={isChanged(was, draft)}
          rejecting={mode.now === "reject"}
          setRejecting={(on) => mode.set(on ? "reject" : "type")}
          skip={queue ? queue.next : undefined}
          busy={busy}
        />
        <CommentsField key={props.comments.length} {...props} />
        <MoreActs desk={desk} mode={mode} changed={isChanged(was, draft)} />
      </fieldset>
      <LastLine last={props.last} inQueue={queue !== null} stepped={props.bench?.stepped ?? NOTHING_YET} />
    </form>
  );
}

const keyOf = (name: string | { readonly name: string }) =>
  nameKey(typeof name === "string" ? name : name.name);

const DECIDING = /^(accept|reject|flag)/;

/** How the form is sent: from the bench at once, so that the next claim comes; else like every form of the page. */
function useSending({ action, bench }: ClaimFormProps, draft: ClaimDraft) {
  const [answered, send] = useActionState(action, NOTHING_YET);
  const [own, setOwn] = useState<ActionResult>(bench?.failed?.result ?? NOTHING_YET);
  const [busy, start] = useTransition();
  const [intent, setIntent] = useState("accept");
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const sent = new FormData(event.currentTarget, submitter);
    const asked = String(sent.get("intent") ?? "accept");
    setIntent(asked);
    if (!bench) start(() => send(sent));
    else if (DECIDING.test(asked)) bench.decide(sent, draft);
    else start(async () => setOwn(await bench.act(sent)));
  };
  return { result: bench ? own : answered, busy, intent, send, submit };
}

"use client";

import type { FormEvent } from "react";
import { useActionState, useMemo, useRef, useState, useTransition } from "react";
import type { LastActs } from "#db/queries/history/last-act";
import type { KnownNames } from "#db/queries/known-names";
import type { LinkCandidate } from "#db/queries/link-candidates";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { nameKey } from "#domain/actor";
import type { ClaimState } from "#domain/claim";
import type { ReadableClaim } from "#domain/claim-difference";
import { type ClaimDraft, isChanged } from "#domain/claim-draft";
import { dayFromWords } from "#domain/day";
import type { Reasons } from "#domain/extraction";
import type { PlacesAround } from "#domain/review-queue";
import { ClaimFields } from "./claim-fields";
import { Conflict } from "./conflict";
import { DecideBar } from "./decide-bar";
import { LastLine } from "./last-line";
import { useDrawnDraft } from "./use-drawn-draft";
import { useFormKeys } from "./use-form-keys";
import "./claim-form.css";

export interface ClaimFormProps {
  readonly claimId: string;
  readonly version: number;
  readonly state: ClaimState;
  /** the claim as it stands, in the form's shape and for comparing */
  readonly was: ClaimDraft;
  readonly readable: ReadableClaim;
  readonly text: string;
  readonly reasons: Reasons;
  readonly confidence: number;
  readonly candidates: readonly LinkCandidate[];
  readonly names: KnownNames;
  readonly last: LastActs;
  readonly action: FormAction;
  /** in the review queue, where to go; null on the claim's own page */
  readonly queue: PlacesAround | null;
}

/**
 * An editor's form of one claim: accept, correct, reject with a reason, link and unlink, take back. It is sent as a
 * plain form where no script runs; with one, keys and word controls come in, and nothing written is lost on a failure.
 */
export function ClaimForm(props: ClaimFormProps) {
  const { claimId, was, action, queue } = props;
  const [draft, setDraft] = useState(was);
  const [result, send] = useActionState(action, NOTHING_YET);
  const [busy, start] = useTransition();
  const [intent, setIntent] = useState("accept");
  const [seen, setSeen] = useState(props.version);
  // who has compared with a newer version sends over that one, also when the form is refused for another reason
  if (result.status === "conflict" && result.version !== seen) setSeen(result.version);
  const form = useRef<HTMLFormElement>(null);
  const change = (part: Partial<ClaimDraft>) => setDraft((now) => ({ ...now, ...part }));
  const mode = useFormKeys({ form, text: props.text, draft, change, queue, last: props.last });
  useDrawnDraft(draft.content, draft.content !== was.content);
  const known = useMemo(
    () => new Set([...props.names.actors, ...was.actors, ...was.targets].map(keyOf)),
    [props.names, was],
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const sent = new FormData(event.currentTarget, submitter);
    setIntent(String(sent.get("intent") ?? "accept"));
    start(() => send(sent));
  };
  const field = result.status === "failed" ? result.field : null;
  const message = result.status === "failed" ? result.message : null;
  return (
    <form ref={form} action={send} onSubmit={submit} className="claim-form" aria-busy={busy}>
      <input type="hidden" name="claim" value={claimId} />
      <input type="hidden" name="version" value={seen} />
      {queue && <input type="hidden" name="next" value={queue.next ?? "done"} />}
      {result.status === "conflict" && (
        <Conflict
          claimId={claimId}
          conflict={result}
          mine={readableDraft(props.readable, draft)}
          intent={intent}
        />
      )}
      <ClaimFields
        {...props}
        draft={draft}
        change={change}
        known={known}
        linking={mode.linking}
        errorAt={(name) => (field?.split(".")[0] === name ? message : null)}
      />
      <DecideBar
        result={result}
        state={props.state}
        changed={isChanged(was, draft)}
        rejecting={mode.rejecting}
        setRejecting={mode.setRejecting}
        skip={queue ? queue.next : undefined}
        busy={busy}
      />
      <LastLine last={props.last} inQueue={queue !== null} />
    </form>
  );
}

const keyOf = (name: string | { readonly name: string }) =>
  nameKey(typeof name === "string" ? name : name.name);

/** The form's claim for comparing with another version: what the form does not hold is as it was. */
const readableDraft = (was: ReadableClaim, draft: ClaimDraft): ReadableClaim => ({
  ...was,
  type: draft.type,
  sourcing: draft.sourcing,
  speaker: draft.speaker || null,
  office: draft.office || null,
  actors: draft.actors.map((actor) => actor.name).filter(Boolean),
  targets: draft.targets.map((target) => target.name).filter(Boolean),
  said: draft.said ? dayFromWords(draft.said) : null,
  allegation: draft.type === "allege" ? draft.proposition || null : null,
  spans: (["content", "source", "cue"] as const).flatMap((role) =>
    draft[role].map(({ quotation }) => ({ role, quotation })),
  ),
});

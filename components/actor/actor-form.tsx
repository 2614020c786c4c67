"use client";

import { type ReactNode, useActionState, useState } from "react";
import type { ActorEditing } from "#db/queries/actors/actor-editing";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { ResultLine } from "../ui/result-line";
import { Section } from "../ui/section";
import { Affiliation, NewAffiliation } from "./affiliation-fields";
import { KindChoice } from "./kind-choice";

interface ActorFormProps {
  readonly actor: ActorEditing;
  readonly action: FormAction;
}

/** An actor's name, kind, other spellings and affiliations; each is changed for itself, with a note for the history. */
export function ActorForm({ actor, action }: ActorFormProps) {
  const [result, send, busy] = useActionState(action, NOTHING_YET);
  const [why, setWhy] = useState("");
  const error = (field: string) =>
    result.status === "failed" && result.field === field ? result.message : undefined;
  const part = { actor, why, send };
  return (
    <div aria-busy={busy} key={actor.version}>
      <ResultLine result={result} />
      <Section title="Name" className="mb-6">
        <Part {...part}>
          <Field
            label="Name"
            name="name"
            defaultValue={actor.name}
            maxLength={200}
            error={error("name")}
            className="min-w-0 flex-1 basis-64"
          />
          <KindChoice value={actor.kind} />
          <Button type="submit" look="primary" name="intent" value="change">
            Change
          </Button>
        </Part>
      </Section>
      <Section
        title="Known as"
        className="mb-6"
        note="Who is named so in an article that comes in is this actor."
      >
        <Part {...part}>
          <Aliases actor={actor} />
        </Part>
        <Part {...part}>
          <Field
            label="Another name"
            name="alias"
            maxLength={200}
            error={error("alias")}
            className="flex-1 basis-64"
          />
          <Button type="submit" name="intent" value="alias">
            Add the name
          </Button>
        </Part>
      </Section>
      <Section title="Belongs to" className="mb-6">
        {actor.affiliations.map((one) => (
          <Part key={one.id} {...part}>
            <Affiliation one={one} />
          </Part>
        ))}
        <Part {...part}>
          <NewAffiliation errorAt={error} />
        </Part>
      </Section>
      <Field
        label="Why"
        value={why}
        onChange={(event) => setWhy(event.target.value)}
        maxLength={2000}
        hint="Goes into the history beside the next change."
        className="mb-6 max-w-[36rem]"
      />
    </div>
  );
}

interface PartProps {
  readonly actor: ActorEditing;
  readonly why: string;
  readonly send: (form: FormData) => void;
  readonly children: ReactNode;
}

/** One thing to change, in a form of its own: Enter presses its own button. */
function Part({ actor, why, send, children }: PartProps) {
  return (
    <form action={send} className="mt-2 flex flex-wrap items-end gap-3">
      <input type="hidden" name="actor" value={actor.id} />
      <input type="hidden" name="version" value={actor.version} />
      <input type="hidden" name="why" value={why} />
      {children}
    </form>
  );
}

function Aliases({ actor }: { actor: ActorEditing }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {actor.aliases.map(({ alias, own }) => (
        <li key={alias} className="inline-flex items-baseline gap-1.5">
          {alias}
          {own && alias !== actor.name && (
            <button
              type="submit"
              name="intent"
              value={`forget:${alias}`}
              className="text-xs underline decoration-rule-strong underline-offset-[.18em]"
              aria-label={`Take the name ${alias} away`}
            >
              take away
            </button>
          )}
          {!own && <span className="text-xs text-ink-2">by a merge</span>}
        </li>
      ))}
    </ul>
  );
}

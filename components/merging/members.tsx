"use client";

import { useActionState } from "react";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import type { Mergeable } from "#domain/merge";
import { counted } from "#domain/words";
import { Button } from "../ui/button";
import { ResultLine } from "../ui/result-line";
import { Section } from "../ui/section";

interface MembersProps {
  readonly kind: Mergeable;
  readonly members: readonly {
    readonly id: string;
    readonly name: string;
    readonly version: number;
    readonly claims: number;
  }[];
  readonly action: FormAction;
}

/** What was merged into a thing, each to be split off again. */
export function Members({ kind, members, action }: MembersProps) {
  const [result, send, busy] = useActionState(action, NOTHING_YET);
  return (
    <Section
      title="Merged into it"
      id="members"
      note="Splitting one off gives it back all that was entered for it, and all that had been merged into it. What was added since stays here."
    >
      {members.length === 0 && <p className="text-ink-2">Nothing is merged into it.</p>}
      <form action={send} aria-busy={busy}>
        <input type="hidden" name="kind" value={kind} />
        <ul>
          {members.map(({ id, name, version, claims }) => (
            <li key={id} className="item flex flex-wrap items-baseline gap-x-3">
              <span className="min-w-0 flex-1 basis-56">{name}</span>
              <span className="text-ink-2">{counted(claims, "claim")}</span>
              <Button
                type="submit"
                name="intent"
                value={`split:${id}:${version}`}
                aria-label={`Split ${name} off`}
              >
                Split off
              </Button>
            </li>
          ))}
        </ul>
        <ResultLine result={result} />
      </form>
    </Section>
  );
}

"use client";

import { useActionState } from "react";
import type { Person } from "#db/queries/people";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { counted } from "#domain/words";
import { Button } from "../ui/button";
import { ResultLine } from "../ui/result-line";
import { RoleChoice } from "./role-choice";
import { SessionList } from "./session-list";

interface PersonItemProps {
  readonly person: Person;
  /** the viewer's own sign-in */
  readonly here: string | null;
  readonly action: FormAction;
}

/** One account: its role, whether it may sign in, its password and where it is signed in. */
export function PersonItem({ person, here, action }: PersonItemProps) {
  const [result, send, busy] = useActionState(action, NOTHING_YET);
  const { name, email, role, disabled, sessions } = person;
  return (
    <li className="item">
      <form action={send} aria-label={name} aria-busy={busy}>
        <input type="hidden" name="user" value={person.userId} />
        <input type="hidden" name="version" value={person.version} />
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <p className="min-w-0 flex-1 basis-56">
            <b className="font-semibold">{name}</b> {disabled && <span className="flag">disabled</span>}
            <br />
            <span className="break-all text-ink-2">{email}</span>
          </p>
          <RoleChoice label={`Role of ${name}`} value={role} />
          <Button type="submit" name="intent" value="role">
            Set the role
          </Button>
          <Button type="submit" name="intent" value={disabled ? "enable" : "disable"}>
            {disabled ? "Enable" : "Disable"}
          </Button>
          <Button type="submit" name="intent" value="password">
            Reset the password
          </Button>
        </div>
        <ResultLine result={result} />
        <details className="mt-1">
          <summary className="text-xs text-ink-2">
            {sessions.length === 0 ? "Not signed in" : counted(sessions.length, "sign-in")}
          </summary>
          <SessionList sessions={sessions} here={here} />
        </details>
      </form>
    </li>
  );
}

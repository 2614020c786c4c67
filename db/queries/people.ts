import { sql } from "drizzle-orm";
import { mustMay } from "#domain/policy";
import type { Principal, Role } from "#domain/principal";
import { IDLE_LIMIT } from "../gate/sessions";
import { reading } from "../reading";

/** A sign-in that is live: from where, and when it was last seen. Moments are ISO. */
export interface LiveSignIn {
  readonly id: string;
  readonly since: string;
  readonly seen: string;
  readonly userAgent: string | null;
}

/** An account of the desk. */
export interface Person {
  readonly userId: string;
  readonly version: number;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly disabled: boolean;
  readonly since: string;
  readonly sessions: readonly LiveSignIn[];
}

const people = (viewer: Principal, only: string | null) =>
  reading(viewer).execute<Person & Record<string, unknown>>(sql`
    select u.id as "userId", m.version, u.name, u.email, m.role, u.disabled_at is not null as disabled,
      to_char(m.created_at, 'YYYY-MM-DD') as since,
      (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'since', s.created_at, 'seen', s.seen_at,
          'userAgent', s.user_agent) order by s.seen_at desc), '[]')
        from sessions s where s.user_id = u.id and s.ended_at is null
          and s.seen_at > now() - make_interval(secs => ${IDLE_LIMIT / 1000})) as sessions
    from memberships m join users u on u.id = m.user_id
    where m.workspace_id = ${viewer.workspaceId} and (${only}::uuid is null or u.id = ${only}::uuid)
    order by u.disabled_at is not null, lower(u.name), u.id`);

/** Everybody with an account on the desk. For administrators; throws forbidden. */
export async function team(viewer: Principal): Promise<Person[]> {
  mustMay(viewer, "managePeople");
  return [...(await people(viewer, null))];
}

/** The viewer's own account. */
export async function ownAccount(viewer: Principal): Promise<Person> {
  const [person] = await people(viewer, viewer.userId);
  if (!person) throw new Error("The viewer has no account.");
  return person;
}

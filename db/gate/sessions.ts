import { and, asc, eq, isNull, lt } from "drizzle-orm";
import type { Role } from "#domain/principal";
import { database } from "../client";
import { newId } from "../identity";
import { memberships, sessions, users } from "../schema/people";

const MINUTE = 60_000;
/** A session ends after half an hour without a request, and after twelve hours whatever happens. */
export const IDLE_LIMIT = 30 * MINUTE;
export const ABSOLUTE_LIMIT = 12 * 60 * MINUTE;

/** Opens a session for a user and returns its id, which the sign-in token carries. */
export async function openSession(
  userId: string,
  userAgent: string | null,
  now = new Date(),
): Promise<string> {
  const id = newId();
  const row = { id, userId, createdAt: now, seenAt: now, userAgent: userAgent?.slice(0, 300) ?? null };
  await database().insert(sessions).values(row);
  return id;
}

/** Ends a session; ending it twice changes nothing. */
export async function endSession(id: string, now = new Date()): Promise<void> {
  await database()
    .update(sessions)
    .set({ endedAt: now })
    .where(and(eq(sessions.id, id), isNull(sessions.endedAt)));
}

/** Who a live session belongs to, with the role as it is now. */
export interface LiveSession {
  readonly sessionId: string;
  readonly userId: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}

/** Looks a session up, on every request: null when it ended, timed out, or its user is disabled or in no workspace. */
export async function liveSession(id: string, now = new Date()): Promise<LiveSession | null> {
  const [row] = await database()
    .select({
      sessionId: sessions.id,
      userId: users.id,
      workspaceId: memberships.workspaceId,
      name: users.name,
      email: users.email,
      role: memberships.role,
      createdAt: sessions.createdAt,
      seenAt: sessions.seenAt,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .innerJoin(memberships, eq(memberships.userId, users.id))
    .where(and(eq(sessions.id, id), isNull(sessions.endedAt), isNull(users.disabledAt)))
    .orderBy(asc(memberships.createdAt))
    .limit(1);
  if (!row) return null;
  const { createdAt, seenAt, ...live } = row;
  const tooOld =
    now.getTime() - createdAt.getTime() > ABSOLUTE_LIMIT || now.getTime() - seenAt.getTime() > IDLE_LIMIT;
  if (tooOld) {
    await endSession(id, now);
    return null;
  }
  // one write a minute is enough to know whether somebody is still there
  if (now.getTime() - seenAt.getTime() > MINUTE)
    await database()
      .update(sessions)
      .set({ seenAt: now })
      .where(and(eq(sessions.id, id), lt(sessions.seenAt, now)));
  return live;
}

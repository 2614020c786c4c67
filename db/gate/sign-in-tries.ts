import { and, eq, gt, lt, sql } from "drizzle-orm";
import { sha256 } from "../chain";
import { database } from "../client";
import { newId } from "../identity";
import { signInTries } from "../schema/people";

const HOUR = 3_600_000;
/** Failed tries an hour: for one account, and from one address. Counted in the database, for all servers together. */
const LIMITS = { account: 10, address: 50 } as const;

type Subject = readonly [kind: keyof typeof LIMITS, value: string];
const keyOf = ([kind, value]: Subject) => sha256(`${kind}:${value.trim().toLowerCase()}`);

/** Minutes until another try is allowed; 0 when one is allowed now. Nobody is locked out for good. */
export async function minutesToWait(subjects: readonly Subject[], now = new Date()): Promise<number> {
  let wait = 0;
  for (const subject of subjects) {
    const [row] = await database()
      .select({ count: sql<number>`count(*)::int`, oldest: sql<Date | null>`min(${signInTries.at})` })
      .from(signInTries)
      .where(
        and(eq(signInTries.subject, keyOf(subject)), gt(signInTries.at, new Date(now.getTime() - HOUR))),
      );
    if (row?.oldest && row.count >= LIMITS[subject[0]])
      wait = Math.max(wait, Math.ceil((new Date(row.oldest).getTime() + HOUR - now.getTime()) / 60_000));
  }
  return wait;
}

/** Notes a failed try, and forgets those that no longer count. */
export async function noteFailedTry(subjects: readonly Subject[], now = new Date()): Promise<void> {
  const rows = subjects.map((subject) => ({ id: newId(), subject: keyOf(subject), at: now }));
  await database().insert(signInTries).values(rows);
  await database()
    .delete(signInTries)
    .where(lt(signInTries.at, new Date(now.getTime() - HOUR)));
}

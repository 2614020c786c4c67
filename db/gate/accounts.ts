import { and, eq, isNull, sql } from "drizzle-orm";
import { database } from "../client";
import { users } from "../schema/people";

/** An account as the gate needs it: whom to check, and against what. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
}

/** The account that may sign in under this address, in any case of letters; null for none or a disabled one. */
export async function accountByEmail(email: string): Promise<Account | null> {
  const [account] = await database()
    .select({ id: users.id, name: users.name, email: users.email, passwordHash: users.passwordHash })
    .from(users)
    .where(and(eq(sql`lower(${users.email})`, email.trim().toLowerCase()), isNull(users.disabledAt)));
  return account ?? null;
}

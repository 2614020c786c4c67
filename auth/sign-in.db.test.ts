import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { database } from "#db/client";
import { ABSOLUTE_LIMIT, endSession, IDLE_LIMIT, liveSession } from "#db/gate/sessions";
import { newId } from "#db/identity";
import { memberships, users } from "#db/schema/people";
import { newWorld } from "#db/testing/world";
import { hashPassword } from "./password";
import { tryToSignIn } from "./sign-in";

const password = "a rather long password";

async function account() {
  const { workspaceId } = await newWorld();
  const id = newId();
  const email = `${id}@example.org`;
  const createdAt = new Date();
  const passwordHash = await hashPassword(password);
  await database()
    .insert(users)
    .values({ id, email, name: "Ida", passwordHash, passwordChangedAt: createdAt, createdAt });
  await database().insert(memberships).values({ workspaceId, userId: id, role: "editor", createdAt });
  const attempt = (given: Partial<{ email: string; password: string; address: string }> = {}) =>
    tryToSignIn({ email, password, address: id, userAgent: null, ...given });
  const session = async () => {
    const outcome = await attempt();
    if (!outcome.signedIn) throw new Error(outcome.reason);
    return outcome.sessionId;
  };
  return { id, email, attempt, session };
}

describe("signing in", () => {
  it("opens a session that carries the role as the database has it now", async () => {
    const { id, session } = await account();
    const sid = await session();
    expect(await liveSession(sid)).toMatchObject({ userId: id, role: "editor", name: "Ida" });
    await database().update(memberships).set({ role: "reader" }).where(eq(memberships.userId, id));
    expect(await liveSession(sid)).toMatchObject({ role: "reader" });
  });

  it("takes the address in any case of letters", async () => {
    const { email, attempt } = await account();
    expect(await attempt({ email: email.toUpperCase() })).toMatchObject({ signedIn: true });
  });

  it("says the same for a wrong password, an unknown address and a disabled account", async () => {
    const { id, attempt } = await account();
    const refused = { signedIn: false, reason: "Email or password is wrong." };
    expect(await attempt({ password: "wrong" })).toEqual(refused);
    expect(await attempt({ email: `nobody-${id}@example.org` })).toEqual(refused);
    await database().update(users).set({ disabledAt: new Date() }).where(eq(users.id, id));
    expect(await attempt()).toEqual(refused);
  });

  it("slows down after ten failed tries for one account, from whatever address, and says how long", async () => {
    const { attempt } = await account();
    for (let n = 0; n < 10; n++) await attempt({ password: "wrong", address: `somewhere-${newId()}` });
    const outcome = await attempt({ address: "elsewhere" });
    expect(outcome).toMatchObject({ signedIn: false });
    expect("reason" in outcome && outcome.reason).toMatch(/^Too many tries\. Try again in \d+ minutes?\.$/);
  });
});

describe("a session", () => {
  it("is over the moment it is ended, and the moment its user is disabled", async () => {
    const { id, session } = await account();
    const [first, second] = [await session(), await session()];
    await endSession(first);
    expect(await liveSession(first)).toBeNull();
    expect(await liveSession(second)).not.toBeNull();
    await database().update(users).set({ disabledAt: new Date() }).where(eq(users.id, id));
    expect(await liveSession(second)).toBeNull();
  });

  it("ends after half an hour without a request, and after twelve hours in any case", async () => {
    const { session } = await account();
    const start = Date.now();
    const idle = await session();
    expect(await liveSession(idle, new Date(start + IDLE_LIMIT + 1000))).toBeNull();
    expect(await liveSession(idle)).toBeNull();
    const busy = await session();
    for (let at = start; at < start + ABSOLUTE_LIMIT - IDLE_LIMIT; at += IDLE_LIMIT - 60_000)
      expect(await liveSession(busy, new Date(at))).not.toBeNull();
    expect(await liveSession(busy, new Date(start + ABSOLUTE_LIMIT + 60_000))).toBeNull();
  });
});

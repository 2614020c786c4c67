import { and, eq, isNull } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "#db/client";
import { openSession } from "#db/gate/sessions";
import { memberships, sessions, users } from "#db/schema/people";
import { historyOf } from "#db/testing/claims";
import { newWorld } from "#db/testing/world";
import type { Principal, Role } from "#domain/principal";
import { addPerson } from "./add-person";
import { changeOwnName } from "./change-own-name";
import { changeOwnPassword } from "./change-own-password";
import { disablePerson } from "./disable-person";
import { enablePerson } from "./enable-person";
import { endSession } from "./end-session";
import { resetPassword } from "./reset-password";
import { setRole } from "./set-role";

let admin: Principal;
let person: (role: Role) => Promise<Principal>;

beforeEach(async () => {
  ({ person } = await newWorld());
  admin = await person("admin");
});

const account = async ({ userId }: Principal) => {
  const [row] = await database()
    .select({ user: users, membership: memberships })
    .from(users)
    .innerJoin(memberships, eq(memberships.userId, users.id))
    .where(eq(users.id, userId));
  return row;
};
const openSessions = ({ userId }: Principal) =>
  database()
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), isNull(sessions.endedAt)));
const seen = ({ userId }: Principal, version = 1) => ({ userId, version });

describe("an administrator", () => {
  it("adds a person once under an address, in any case of letters", async () => {
    const email = `${admin.userId}@Example.com`;
    const added = { email, name: " Ida ", role: "editor" as const, passwordHash: "argon-of-the-first" };
    const { userId } = await addPerson(admin, added);
    expect(await account({ ...admin, userId })).toMatchObject({
      user: { name: "Ida", email },
      membership: { role: "editor" },
    });
    await expect(addPerson(admin, { ...added, email: email.toLowerCase() })).rejects.toMatchObject({
      kind: "conflict",
    });
    expect(JSON.stringify(await historyOf(admin, userId))).not.toContain("argon");
  });

  it("changes a role, disables and lets in again, and each ends or leaves the sign-ins as it should", async () => {
    const ida = await person("editor");
    await openSession(ida.userId, "a browser");
    await setRole(admin, { ...seen(ida), role: "reviewer" });
    expect(await openSessions(ida)).toEqual([]);
    await openSession(ida.userId, "a browser");
    await disablePerson(admin, seen(ida, 2));
    expect(await openSessions(ida)).toEqual([]);
    expect((await account(ida))?.user.disabledAt).not.toBeNull();
    await enablePerson(admin, seen(ida, 3));
    expect(await account(ida)).toMatchObject({
      user: { disabledAt: null },
      membership: { role: "reviewer" },
    });
    const acts = (await historyOf(admin, ida.userId)).map((one) => one.act);
    expect(acts).toEqual(["setRole", "disablePerson", "enablePerson"]);
  });

  it("resets a password: the sign-ins end and the history holds no hash", async () => {
    const ida = await person("editor");
    await openSession(ida.userId, null);
    await resetPassword(admin, { ...seen(ida), passwordHash: "argon-of-the-new-one" });
    expect(await openSessions(ida)).toEqual([]);
    expect((await account(ida))?.user.passwordHash).toBe("argon-of-the-new-one");
    expect(JSON.stringify(await historyOf(admin, ida.userId))).not.toContain("argon");
  });

  it("is told when somebody else changed the account a moment ago", async () => {
    const ida = await person("reader");
    await setRole(admin, { ...seen(ida), role: "editor" });
    await expect(disablePerson(admin, seen(ida))).rejects.toMatchObject({ kind: "conflict" });
  });

  it("cannot demote or disable the last administrator, not even by two acts at once", async () => {
    await expect(setRole(admin, { ...seen(admin), role: "editor" })).rejects.toMatchObject({
      kind: "conflict",
    });
    await expect(disablePerson(admin, seen(admin))).rejects.toMatchObject({ kind: "conflict" });
    const other = await person("admin");
    const outcomes = await Promise.allSettled([
      disablePerson(admin, seen(other)),
      disablePerson(other, seen(admin)),
      setRole(admin, { ...seen(other), role: "reader" }),
      setRole(other, { ...seen(admin), role: "reader" }),
    ]);
    expect(outcomes.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    const left = [await account(admin), await account(other)].filter(
      (one) => one?.membership.role === "admin" && one.user.disabledAt === null,
    );
    expect(left).toHaveLength(1);
  });
});

describe("a person", () => {
  it("changes their own name and password, and goes on only where they did so", async () => {
    const ida = await person("reader");
    const [here] = [await openSession(ida.userId, null), await openSession(ida.userId, null)];
    await changeOwnName(ida, { name: "Ida Tarbell", version: 1 });
    await changeOwnPassword(ida, { passwordHash: "another", sessionId: here });
    expect(await openSessions(ida)).toEqual([{ id: here }]);
    expect((await account(ida))?.user).toMatchObject({ name: "Ida Tarbell", passwordHash: "another" });
  });

  it("ends their own sign-ins, not those of others; an administrator ends anybody's", async () => {
    const [ida, eve] = [await person("reader"), await person("reviewer")];
    const [own, second] = [await openSession(ida.userId, null), await openSession(ida.userId, null)];
    await expect(endSession(eve, { sessionId: own })).rejects.toMatchObject({ kind: "forbidden" });
    expect(await openSessions(ida)).toHaveLength(2);
    await endSession(ida, { sessionId: own });
    await endSession(admin, { sessionId: second });
    expect(await openSessions(ida)).toEqual([]);
    await expect(endSession(ida, { sessionId: own })).rejects.toMatchObject({ kind: "not-found" });
  });

  it("who is no administrator may not manage people, and nothing is written", async () => {
    const [ida, eve] = [await person("reader"), await person("reviewer")];
    const before = await account(ida);
    const email = `${eve.userId}@example.com`;
    for (const attempt of [
      addPerson(eve, { email, name: "Eve", role: "admin", passwordHash: "-" }),
      setRole(eve, { ...seen(eve), role: "admin" }),
      setRole(ida, { ...seen(ida), role: "admin" }),
      disablePerson(eve, seen(ida)),
      enablePerson(eve, seen(ida)),
      resetPassword(eve, { ...seen(ida), passwordHash: "-" }),
    ])
      await expect(attempt).rejects.toMatchObject({ kind: "forbidden" });
    expect(await account(ida)).toEqual(before);
    expect(await historyOf(admin, ida.userId)).toEqual([]);
  });

  it("of another workspace is out of reach", async () => {
    const stranger = await (await newWorld()).person("editor");
    await expect(disablePerson(admin, seen(stranger))).rejects.toMatchObject({ kind: "not-found" });
  });
});

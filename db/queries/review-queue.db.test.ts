import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "#db/client";
import { acceptClaim } from "#db/commands/claims/accept-claim";
import { assignClaim } from "#db/commands/desk/assign-claim";
import { flagClaim } from "#db/commands/desk/flag-claim";
import { keepDraft } from "#db/commands/desk/keep-draft";
import { takeClaims } from "#db/commands/desk/take-claims";
import { unlinkResponse } from "#db/commands/responses/unlink-response";
import { claims, responses } from "#db/schema/claims";
import { claimAsItStands } from "#db/testing/claims";
import { goldWorld } from "#db/testing/world";
import { EMPTY_DRAFT } from "#domain/claim-draft";
import type { Principal } from "#domain/principal";
import { type QueueOrder, WHOLE_QUEUE, waiting } from "#domain/review-queue";
import { claimInArticle } from "./claim-in-article";
import { knownNames } from "./known-names";
import { linkCandidates } from "./link-candidates";
import { ownAccount, team } from "./people";
import { reviewQueue } from "./review-queue";
import { undecided } from "./undecided";

let editor: Principal;
let person: (role: "admin" | "reader") => Promise<Principal>;

beforeAll(async () => {
  ({ editor, person } = await goldWorld());
});

describe("the review queue", () => {
  it("counts what the masthead counts, and shows the most doubtful article first", async () => {
    const [last] = (await reviewQueue(editor, null)).queue.slice(-1);
    await database()
      .update(claims)
      .set({ confidence: 0.2 })
      .where(and(eq(claims.workspaceId, editor.workspaceId), eq(claims.articleId, last?.id ?? "")));
    const found = await reviewQueue(editor, null);
    expect(found.claims).toBe(await undecided(editor));
    expect(found.queue[0]?.id).toBe(last?.id);
  });

  it("keeps the article on the screen when its last claim is decided", async () => {
    const before = await reviewQueue(editor, null);
    const small = [...before.queue].sort((a, b) => a.claims.length - b.claims.length)[0];
    for (const { id } of small?.claims ?? []) await acceptClaim(editor, { claimId: id, version: 1 });
    const shown = (queue: { queue: readonly { id: string }[] }) => queue.queue.map((article) => article.id);
    const without = await reviewQueue(editor, null);
    expect(without.articles).toBe(before.articles - 1);
    expect(shown(without)).not.toContain(small?.id);
    expect(shown(await reviewQueue(editor, small?.claims[0]?.id ?? null))).toContain(small?.id);
  });
});

describe("a part of the queue", () => {
  it("is what somebody flagged, kept a form of, was given, or decided", async () => {
    const { editor: one, ...world } = await goldWorld();
    const two = await world.person("editor");
    const ids = (await reviewQueue(one, null)).queue.flatMap((group) =>
      group.claims.map((claim) => claim.id),
    );
    const id = (n: number) => ids[n] ?? "";
    const waits = async (asked: Partial<typeof WHOLE_QUEUE>, who = one) =>
      waiting((await reviewQueue(who, null, { ...WHOLE_QUEUE, ...asked })).queue);
    await flagClaim(one, { claimId: id(0), note: null });
    await keepDraft(one, { claimId: id(1), version: 1, draft: EMPTY_DRAFT });
    await assignClaim(one, { claimId: id(2), userId: two.userId });
    await acceptClaim(one, { claimId: id(3), version: 1 });
    expect(await waits({ show: "flagged" })).toEqual([id(0)]);
    expect(await waits({ show: "draft" })).toEqual([id(1)]);
    expect(await waits({ show: "done" })).toEqual([id(3)]);
    expect(await waits({ mine: true }, two)).toEqual([id(2)]);
    const open = await waits({});
    for (const n of [0, 1, 2, 3]) expect(open).not.toContain(id(n));
    await takeClaims(two, { claimIds: [id(4)], want: 1 });
    expect(await waits({})).not.toContain(id(4));
    expect(await waits({}, two)).toContain(id(4));
    expect((await reviewQueue(one, null)).counts).toMatchObject({ draft: 1, flagged: 1, done: 1 });
  });

  it("goes allegation by allegation, or newest first, over the same claims", async () => {
    const { editor: one } = await goldWorld();
    const count = async (order: QueueOrder) =>
      (await reviewQueue(one, null, { ...WHOLE_QUEUE, order })).claims;
    expect(await count("allegation")).toBe(await count("doubt"));
    expect(await count("newness")).toBe(await count("doubt"));
    const { queue } = await reviewQueue(one, null, { ...WHOLE_QUEUE, order: "allegation" });
    expect(new Set(queue.flatMap((group) => group.claims.map((claim) => claim.id))).size).toBe(
      queue.flatMap((group) => group.claims).length,
    );
  });
});

describe("the charges a claim may answer", () => {
  it("begin with the linked ones and those that accuse its makers; one taken away goes down, and stays", async () => {
    const [link] = await database()
      .select()
      .from(responses)
      .where(eq(responses.workspaceId, editor.workspaceId))
      .orderBy(responses.id);
    const claimId = link?.responseId ?? "";
    const [first] = await linkCandidates(editor, claimId);
    expect(first?.link).toMatchObject({ state: "proposed" });
    await unlinkResponse(editor, { linkId: link?.id ?? "", version: 1 });
    const after = await linkCandidates(editor, claimId);
    expect(after.find((one) => one.chargeId === link?.chargeId)?.link).toMatchObject({ state: "rejected" });
    const ranks = after
      .filter((one) => (one.link === null || one.link.state === "rejected") && one.elsewhere === null)
      .map((one) => one.accusesMaker);
    expect(ranks).toEqual([...ranks].sort((a, b) => Number(b) - Number(a)));
    expect(after.every((one) => one.chargeId !== claimId)).toBe(true);
  });
});

describe("a claim in its article", () => {
  it("comes with its text and all claims of it; what is not an id is not found", async () => {
    const queue = await reviewQueue(editor, null);
    const id = queue.queue[0]?.claims[0]?.id ?? "";
    const found = await claimInArticle(editor, id);
    const { spans } = await claimAsItStands(editor, id);
    for (const { start, end, quotation } of spans) expect(found.text.slice(start, end)).toBe(quotation);
    expect(found.neighbours).toHaveLength(queue.queue[0]?.claims.length ?? 0);
    await expect(claimInArticle(editor, "x' or 1=1")).rejects.toMatchObject({ kind: "not-found" });
    const stranger = (await goldWorld()).editor;
    await expect(claimInArticle(stranger, id)).rejects.toMatchObject({ kind: "not-found" });
  });

  it("is edited with the names the desk uses most", async () => {
    const names = await knownNames(editor);
    expect(names.actors.slice(0, 4)).toContain("United States");
    expect(names.propositions.length).toBeGreaterThan(5);
  });
});

describe("the accounts of a desk", () => {
  it("are listed for its administrators, and one's own for everybody", async () => {
    const [admin, reader] = [await person("admin"), await person("reader")];
    const emails = (await team(admin)).map((one) => one.userId);
    expect(emails).toEqual(expect.arrayContaining([admin.userId, reader.userId, editor.userId]));
    await expect(team(reader)).rejects.toMatchObject({ kind: "forbidden" });
    expect(await ownAccount(reader)).toMatchObject({ userId: reader.userId, role: "reader", sessions: [] });
  });
});

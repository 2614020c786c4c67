import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { claimAsItStands, claimIds } from "#db/testing/claims";
import { count, desk, read, rows } from "#db/testing/reread";
import { openProposals, readAgainAs } from "#db/testing/rereading";
import { newWorld } from "#db/testing/world";
import type { Principal } from "#domain/principal";
import { NO_RULE } from "#domain/proposal-rule";
import { ownActs } from "../../queries/history/own-acts";
import { verifyHistory } from "../../queries/history/verify-history";
import { acceptClaim } from "../claims/accept-claim";
import { addClaim } from "../claims/add-claim";
import { correctClaim } from "../claims/correct-claim";
import { rejectClaim } from "../claims/reject-claim";
import { undo } from "../history/undo";
import { decideByRule } from "./decide-by-rule";
import { decideProposal } from "./decide-proposal";
import { startRereading } from "./start-rereading";
import { storeReading } from "./store-reading";

let editor: Principal;
let reviewer: Principal;
let ids: string[];

beforeEach(async () => {
  ({ editor, ids } = await desk(read("one")));
  reviewer = { ...editor, role: "reviewer" };
});

/** All claims of the workspace with their parts. */
const picture = async () => Promise.all((await claimIds(editor)).map((id) => claimAsItStands(editor, id)));
const first = async () => {
  const [one] = await openProposals(editor);
  if (!one) throw new Error("Nothing is proposed.");
  return one;
};
const accept = async () => {
  const { id: proposalId, version } = await first();
  return decideProposal(editor, { proposalId, version, decision: "accept" });
};
const takeBackTheLast = async () => undo(editor, { seq: (await ownActs(editor, [])).undo?.seq ?? 0 });

describe("an article that is read again", () => {
  it("proposes nothing where the machine says what it said, and changes no claim", async () => {
    const before = await picture();
    await readAgainAs(editor);
    expect(await openProposals(editor)).toEqual([]);
    expect(await picture()).toEqual(before);
    expect(await count("extraction_runs", editor)).toBe(8);
  });

  it("proposes what it would add, change and drop, and touches no claim, decided or not", async () => {
    await acceptClaim(editor, { claimId: ids[0] ?? "", version: 1 });
    const before = await picture();
    const links = await count("responses", editor);
    await readAgainAs(editor, (claims) =>
      claims.slice(1).map((claim) => ({ ...claim, type: "support", targets: [] })),
    );
    const open = await openProposals(editor);
    expect(new Set(open.map(({ kind }) => kind))).toEqual(new Set(["change", "drop"]));
    const changed = open.flatMap(({ fields }) => fields);
    expect(changed.every((field) => field === "type" || field === "targets")).toBe(true);
    expect(await picture()).toEqual(before);
    expect(await count("responses", editor)).toBe(links);
    await readAgainAs(editor);
    expect(await openProposals(editor)).toEqual([]);
  });

  it("proposes neither what was rejected nor what was dismissed a second time", async () => {
    await rejectClaim(editor, { claimId: ids[0] ?? "", version: 1, reason: "not-a-claim" });
    await correctClaim(editor, { claimId: ids[1] ?? "", version: 1, type: "offer" });
    await readAgainAs(editor);
    const open = await openProposals(editor);
    expect(open).toMatchObject([{ kind: "change", claimId: ids[1], fields: ["type"] }]);
    const { id: proposalId, version } = await first();
    await decideProposal(editor, { proposalId, version, decision: "dismiss" });
    await readAgainAs(editor);
    expect(await openProposals(editor)).toEqual([]);
    await takeBackTheLast();
    expect(await openProposals(editor)).toMatchObject([{ id: proposalId, state: "open" }]);
  });
});

describe("a change that is accepted", () => {
  beforeEach(async () => {
    await correctClaim(editor, { claimId: ids[1] ?? "", version: 1, type: "offer" });
    await readAgainAs(editor);
  });

  it("changes the parts that differ and nothing else; undo and redo take claim and proposal along", async () => {
    const was = await claimAsItStands(editor, ids[1] ?? "");
    const [original] = await rows(
      sql`select before -> 'claim' ->> 'type' as type from revisions where entity_id = ${ids[1]} and act = 'correctClaim'`,
    );
    await accept();
    const now = await claimAsItStands(editor, ids[1] ?? "");
    expect(now.claim).toMatchObject({ type: original?.type, state: "corrected", version: 3 });
    expect(now.spans).toEqual(was.spans);
    expect([now.actors, now.targets]).toEqual([was.actors, was.targets]);
    expect(await openProposals(editor)).toEqual([]);

    await takeBackTheLast();
    expect((await claimAsItStands(editor, ids[1] ?? "")).claim).toMatchObject({ type: "offer", version: 4 });
    expect(await openProposals(editor)).toMatchObject([{ claimVersion: 4 }]);
    const redo = (await ownActs(editor, [])).redo;
    await undo(editor, { seq: redo?.seq ?? 0 });
    expect((await claimAsItStands(editor, ids[1] ?? "")).claim).toMatchObject({ type: original?.type });
    await takeBackTheLast();
    await accept();
    expect((await verifyHistory()).every((verdict) => verdict.whole)).toBe(true);
  });

  it("is refused where somebody changed the claim since, and nothing is overwritten", async () => {
    await correctClaim(editor, { claimId: ids[1] ?? "", version: 2, type: "warn" });
    const before = await picture();
    await expect(accept()).rejects.toMatchObject({ kind: "conflict" });
    expect(await picture()).toEqual(before);
    expect(await openProposals(editor)).toHaveLength(1);
    await expect(
      decideByRule(reviewer, { rule: { ...NO_RULE, kind: "change" }, decision: "accept", expected: 1 }),
    ).rejects.toMatchObject({ kind: "conflict" });
  });
});

describe("a claim that the machine finds anew, or no more", () => {
  it("is added as it was found, in the article's words, and goes with its undoing", async () => {
    const before = await picture();
    await readAgainAs(editor, (claims, article) => {
      const [one] = claims;
      const span = [0, article.text.indexOf(" ")] as const;
      if (!one || claims.some(({ spans }) => spans.some(([start]) => start < span[1]))) return claims;
      return [...claims, { ...one, id: "new", spans: [span], source: [], cue: [], respondsTo: [] }];
    });
    const { proposed } = await first();
    const { claimId } = await accept();
    const added = await claimAsItStands(editor, claimId ?? "");
    expect(added.claim).toMatchObject({ state: "accepted", words: proposed?.content[0]?.quotation });
    expect(added.claim.runId).not.toBeNull();
    await takeBackTheLast();
    expect(await picture()).toEqual(before);
  });

  it("is rejected where an editor says so, also one that an editor had added", async () => {
    const { claim } = await claimAsItStands(editor, ids[0] ?? "");
    const [version] = await rows(sql`select text from article_versions where id = ${claim.articleVersionId}`);
    const quotation = String(version?.text).slice(0, 4);
    const { claimId } = await addClaim(editor, {
      articleVersionId: claim.articleVersionId,
      type: "state",
      content: [{ start: 0, end: 4, quotation }],
    });
    await readAgainAs(editor);
    expect(await openProposals(editor)).toMatchObject([{ kind: "drop", claimId }]);
    await accept();
    expect((await claimAsItStands(editor, claimId)).claim).toMatchObject({
      state: "rejected",
      rejection: "other",
    });
    await takeBackTheLast();
    expect((await claimAsItStands(editor, claimId)).claim.state).toBe("accepted");
  });
});

describe("a rule", () => {
  it("decides on all that it means in one act, and one undo takes all of it back", async () => {
    await readAgainAs(editor, (claims) => claims.map((claim) => ({ ...claim, type: "support" })));
    const open = await openProposals(editor);
    const before = (await picture()).map(({ claim }) => claim.type);
    const rule = { ...NO_RULE, kind: "change", field: "type", decided: false, above: 0 } as const;
    await expect(
      decideByRule(reviewer, { rule, decision: "accept", expected: open.length + 1 }),
    ).rejects.toMatchObject({ kind: "conflict" });
    expect(await decideByRule(reviewer, { rule, decision: "accept", expected: open.length })).toBe(
      open.length,
    );
    expect(await openProposals(editor)).toEqual([]);
    expect((await picture()).every(({ claim }) => claim.type === "support")).toBe(true);
    await takeBackTheLast();
    expect((await picture()).map(({ claim }) => claim.type)).toEqual(before);
    expect(await openProposals(editor)).toHaveLength(open.length);
    expect(await decideByRule(reviewer, { rule, decision: "dismiss", expected: open.length })).toBe(
      open.length,
    );
  });
});

describe("a reader", () => {
  it("may not have anything read again nor decide on it, nor an editor by a rule, and nothing is written", async () => {
    await correctClaim(editor, { claimId: ids[1] ?? "", version: 1, type: "offer" });
    await readAgainAs(editor);
    const { id: proposalId, version, articleId, articleVersionId } = await first();
    const before = [await count("revisions", editor), await count("rereadings", editor), await picture()];
    const reader: Principal = { ...editor, role: "reader" };
    const refused = { kind: "forbidden" };
    await expect(startRereading(reader, { scope: "all" })).rejects.toMatchObject(refused);
    const said = { pipeline: "x", claims: [], allegations: [] };
    const place = { rereadingId: proposalId, articleId, articleVersionId };
    await expect(storeReading(reader, { ...place, ...said })).rejects.toMatchObject(refused);
    await expect(decideProposal(reader, { proposalId, version, decision: "accept" })).rejects.toMatchObject(
      refused,
    );
    await expect(
      decideByRule(editor, { rule: NO_RULE, decision: "dismiss", expected: 1 }),
    ).rejects.toMatchObject(refused);
    const stranger = await (await newWorld()).person("editor");
    await expect(decideProposal(stranger, { proposalId, version, decision: "accept" })).rejects.toMatchObject(
      { kind: "not-found" },
    );
    expect([await count("revisions", editor), await count("rereadings", editor), await picture()]).toEqual(
      before,
    );
  });
});

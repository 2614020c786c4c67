import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { claimAsItStands } from "#db/testing/claims";
import { count, desk, read, rows } from "#db/testing/reread";
import { openProposals, readAgainAs } from "#db/testing/rereading";
import type { ExtractedClaim } from "#domain/extraction";
import type { Principal } from "#domain/principal";
import { NO_RULE } from "#domain/proposal-rule";
import { ownActs } from "../../queries/history/own-acts";
import { verifyHistory } from "../../queries/history/verify-history";
import { proposalCounts } from "../../queries/rereading/proposal-counts";
import { proposalPage } from "../../queries/rereading/proposals";
import { correctClaim } from "../claims/correct-claim";
import { undo } from "../history/undo";
import { linkResponse } from "../responses/link-response";
import { unlinkResponse } from "../responses/unlink-response";
import { decideByRule } from "./decide-by-rule";
import { decideProposal } from "./decide-proposal";

let editor: Principal;
let reviewer: Principal;

beforeEach(async () => {
  ({ editor } = await desk(read("one")));
  reviewer = { ...editor, role: "reviewer" };
});

type Claims = readonly ExtractedClaim[];
const withoutLinks = (claims: Claims) => claims.map((claim) => ({ ...claim, respondsTo: [] }));
const links = () =>
  rows(sql`select id, response_id, charge_id, basis, state, version::int from responses
    where workspace_id = ${editor.workspaceId} order by id`);
const aboutLinks = async () => (await openProposals(editor)).filter(({ subject }) => subject === "link");
const only = async () => {
  const [one] = await aboutLinks();
  if (!one) throw new Error("No link is proposed.");
  return one;
};
const decide = async (decision: "accept" | "dismiss") => {
  const { id: proposalId, version } = await only();
  return decideProposal(editor, { proposalId, version, decision });
};
const takeBackTheLast = async () => undo(editor, { seq: (await ownActs(editor, [])).undo?.seq ?? 0 });

describe("a link that a new reading draws no more", () => {
  it("is proposed to go, goes when that is accepted, and comes back with its undoing", async () => {
    const before = await links();
    expect(before.length).toBeGreaterThan(0);
    await readAgainAs(editor, withoutLinks);
    expect(await links()).toEqual(before);
    expect(await aboutLinks()).toHaveLength(before.length);
    expect((await aboutLinks()).every(({ kind }) => kind === "drop")).toBe(true);
    const { linkId } = await only();
    await decide("accept");
    const now = await links();
    expect(now.find(({ id }) => id === linkId)).toMatchObject({ state: "rejected", version: 2 });
    await takeBackTheLast();
    expect((await links()).map(({ version: _, ...link }) => link)).toEqual(
      before.map(({ version: _, ...link }) => link),
    );
    expect(await only()).toMatchObject({ linkId, linkVersion: 3 });
    const { redo } = await ownActs(editor, []);
    await undo(editor, { seq: redo?.seq ?? 0 });
    expect((await links()).find(({ id }) => id === linkId)).toMatchObject({ state: "rejected" });
    expect((await verifyHistory()).every((verdict) => verdict.whole)).toBe(true);
  });

  it("stays unmentioned where an editor decided on it, and is refused where one did since", async () => {
    const [accepted, away, later] = await links();
    const seen = (link: typeof later) => ({
      ...{ responseId: String(link?.response_id), chargeId: String(link?.charge_id) },
      version: Number(link?.version),
    });
    await linkResponse(editor, seen(accepted));
    await unlinkResponse(editor, { linkId: String(away?.id), version: 1 });
    await readAgainAs(editor, withoutLinks);
    const about = (await aboutLinks()).map(({ linkId }) => linkId);
    expect(about).not.toContain(accepted?.id);
    expect(about).not.toContain(away?.id);
    await linkResponse(editor, seen(later));
    const stood = await links();
    const overtaken = (await aboutLinks()).find(({ linkId }) => linkId === later?.id);
    const { id: proposalId = "", version = 1 } = overtaken ?? {};
    await expect(decideProposal(editor, { proposalId, version, decision: "accept" })).rejects.toMatchObject({
      kind: "conflict",
    });
    expect(await links()).toEqual(stood);
    const page = await proposalPage(editor, { ...NO_RULE, subject: "link" }, 1);
    expect(page).toMatchObject({ total: about.length, overtaken: 1 });
    expect(page.proposals.find(({ id }) => id === proposalId)).toMatchObject({ fits: false, waits: false });
  });

  it("is decided by rule with all that the rule means, and dismissed is not proposed a second time", async () => {
    await readAgainAs(editor, withoutLinks);
    const open = await aboutLinks();
    const counts = await proposalCounts(editor, NO_RULE);
    expect(counts.kinds.drop).toEqual({ claims: 0, decided: 0, links: open.length });
    const rule = { ...NO_RULE, subject: "link", kind: "drop" } as const;
    await decideByRule(reviewer, { rule, decision: "dismiss", expected: open.length });
    await readAgainAs(editor, withoutLinks);
    expect(await openProposals(editor)).toEqual([]);
    await takeBackTheLast();
    expect(await aboutLinks()).toHaveLength(open.length);
    await decideByRule(reviewer, { rule, decision: "accept", expected: open.length });
    expect((await links()).every(({ state }) => state === "rejected")).toBe(true);
  });
});

describe("a link that a new reading draws otherwise, or anew", () => {
  it("changes its grounds when that is accepted", async () => {
    const other = { explicit: "implied", implied: "explicit" } as const;
    await readAgainAs(editor, (claims) =>
      claims.map((claim) => ({
        ...claim,
        respondsTo: claim.respondsTo.map((link) => ({ ...link, basis: other[link.basis] })),
      })),
    );
    const { kind, linkId, basis, basisStood } = await only();
    expect(kind).toBe("change");
    await decide("accept");
    expect((await links()).find(({ id }) => id === linkId)).toMatchObject({ basis, state: "accepted" });
    expect(basis).not.toBe(basisStood);
  });

  it("is drawn between claims that stand, on the machine's grounds", async () => {
    const [first] = await links();
    await undrawn(String(first?.id));
    await readAgainAs(editor);
    expect(await only()).toMatchObject({ kind: "add", responseId: first?.response_id, linkId: null });
    await decide("accept");
    const ends = { response_id: first?.response_id, charge_id: first?.charge_id };
    expect(await links()).toContainEqual(
      expect.objectContaining({ ...ends, basis: first?.basis, state: "accepted" }),
    );
    await takeBackTheLast();
    expect(await only()).toMatchObject({ linkId: null, state: "open" });
  });

  it("waits for a claim that is only proposed, and is drawn once that is taken in", async () => {
    const [first] = await links();
    const { claim } = await claimAsItStands(editor, String(first?.response_id));
    await vanished(claim.id);
    await readAgainAs(editor);
    const [added] = (await openProposals(editor)).filter(({ subject }) => subject === "claim");
    const { responseFrom } = await only();
    expect(responseFrom).toBe(added?.id);
    const shown = async () =>
      (await proposalPage(editor, { ...NO_RULE, subject: "link" }, 1)).proposals.find(
        ({ link }) => link?.charge.claimId === first?.charge_id,
      );
    expect(await shown()).toMatchObject({ waits: true, fits: false, link: { response: { claimId: null } } });
    await expect(decide("accept")).rejects.toMatchObject({ kind: "conflict" });
    const { id: proposalId = "", version = 1 } = added ?? {};
    const { claimId } = await decideProposal(editor, { proposalId, version, decision: "accept" });
    expect(await shown()).toMatchObject({ waits: false, fits: true, link: { response: { claimId } } });
    const meant = (await aboutLinks()).length;
    expect(
      await decideByRule(reviewer, {
        rule: { ...NO_RULE, subject: "link", kind: "add" },
        ...{ decision: "accept", expected: meant },
      }),
    ).toBe(meant);
    expect(await links()).toContainEqual(
      expect.objectContaining({ response_id: claimId, charge_id: first?.charge_id, state: "accepted" }),
    );
  });
});

describe("the allegation of a charge", () => {
  it("is proposed as another where a new reading files it elsewhere", async () => {
    const [charge] = await rows(sql`select c.id, a.slug from claims c
      join allegations a on a.workspace_id = c.workspace_id and a.id = c.allegation_id
      where c.workspace_id = ${editor.workspaceId} and c.type = 'allege' order by c.id limit 1`);
    const claimId = String(charge?.id);
    await correctClaim(editor, { claimId, version: 1, allegation: { proposition: "Something else." } });
    await readAgainAs(editor);
    const [one] = await openProposals(editor);
    expect(one).toMatchObject({ kind: "change", claimId, fields: ["allegation"] });
    await decideProposal(editor, { proposalId: one?.id ?? "", version: 1, decision: "accept" });
    const [now] = await rows(sql`select a.slug from claims c
      join allegations a on a.workspace_id = c.workspace_id and a.id = c.allegation_id where c.id = ${claimId}`);
    expect(now?.slug).toBe(charge?.slug);
  });
});

it("a reader may not decide on a link, nor an editor by rule, and nothing is written", async () => {
  await readAgainAs(editor, withoutLinks);
  const { id: proposalId, version } = await only();
  const before = [await links(), await count("revisions", editor)];
  const reader: Principal = { ...editor, role: "reader" };
  const refused = { kind: "forbidden" };
  await expect(decideProposal(reader, { proposalId, version, decision: "accept" })).rejects.toMatchObject(
    refused,
  );
  const rule = { ...NO_RULE, subject: "link" } as const;
  await expect(decideByRule(editor, { rule, decision: "accept", expected: 1 })).rejects.toMatchObject(
    refused,
  );
  expect([await links(), await count("revisions", editor)]).toEqual(before);
});

/** Takes a link out of the tables, as if no reading had ever drawn it. */
const undrawn = (id: string) => rows(sql`delete from responses where id = ${id}`);

/** Takes a claim and its links out of the tables, as if no reading had ever found it. */
async function vanished(id: string) {
  await rows(sql`delete from responses where response_id = ${id} or charge_id = ${id}`);
  for (const table of ["claim_spans", "claim_actors", "claim_targets"])
    await rows(sql`delete from ${sql.raw(table)} where claim_id = ${id}`);
  await rows(sql`delete from claims where id = ${id}`);
}

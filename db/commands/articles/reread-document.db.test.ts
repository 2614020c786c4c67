import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { claimAsItStands, claimIds } from "#db/testing/claims";
import { count, desk, read, rows } from "#db/testing/reread";
import { newWorld } from "#db/testing/world";
import type { ExtractedArticle, ExtractedClaim } from "#domain/extraction";
import type { Principal } from "#domain/principal";
import { documentKnown } from "../../queries/document-known";
import { verifyHistory } from "../../queries/history/verify-history";
import { acceptClaim } from "../claims/accept-claim";
import { correctClaim } from "../claims/correct-claim";
import { rejectClaim } from "../claims/reject-claim";
import { undo } from "../history/undo";
import { linkResponse } from "../responses/link-response";
import { unlinkResponse } from "../responses/unlink-response";
import { rereadDocument } from "./reread-document";

const claimsAs =
  (change: (claim: ExtractedClaim, index: number) => ExtractedClaim[]) =>
  (article: ExtractedArticle): ExtractedArticle => ({ ...article, claims: article.claims.flatMap(change) });

/** Everything that is drawn from: claims, their parts, their links. */
const picture = ({ workspaceId }: Principal) =>
  rows(sql`select c.id, c.version, c.ordinal, c.type, c.words, c.state,
      (select jsonb_agg(to_jsonb(s) order by s.role, s.ordinal) from claim_spans s where s.claim_id = c.id) as spans,
      (select jsonb_agg(to_jsonb(r) order by r.id) from responses r where r.response_id = c.id) as links
    from claims c where c.workspace_id = ${workspaceId} order by c.article_id, c.ordinal, c.id`);

describe("a document read again by the same pipeline", () => {
  it("changes nothing", async () => {
    const { editor } = await desk(read("one"));
    const before = [
      await picture(editor),
      await count("revisions", editor),
      await count("extraction_runs", editor),
    ];
    expect(await rereadDocument(editor, read("one"))).toMatchObject({ status: "known" });
    expect([
      await picture(editor),
      await count("revisions", editor),
      await count("extraction_runs", editor),
    ]).toEqual(before);
  });
});

describe("a document read again by another pipeline that says the same", () => {
  it("keeps every claim, notes the run, and does it once", async () => {
    const { editor } = await desk(read("one"));
    const before = await picture(editor);
    expect(await documentKnown(editor, read("two").original, "two")).toBe(false);
    expect(await rereadDocument(editor, read("two"))).toMatchObject({
      status: "reread",
      articles: 4,
      claims: 0,
    });
    expect(await documentKnown(editor, read("two").original, "two")).toBe(true);
    expect(await picture(editor)).toEqual(before);
    expect(await count("extraction_runs", editor)).toBe(8);
    expect(await count("revisions", editor)).toBe(8);
    expect(await rereadDocument(editor, read("two"))).toMatchObject({ status: "known" });
    expect(await count("revisions", editor)).toBe(8);
  });
});

describe("a document read again by another pipeline", () => {
  let editor: Principal;
  let ids: string[];
  const decided = new Map<string, unknown>();
  let undecided = 0;

  /** Nothing undecided is as it was: every claim a statement, the words cut by their last character, a new one before it. */
  const other = () =>
    read(
      "two",
      claimsAs((claim) => {
        const last = claim.spans.at(-1) ?? [0, 0];
        const cut = [...claim.spans.slice(0, -1), [last[0], last[1] - 1] as const];
        return [
          { ...claim, id: `x${claim.id}`, type: "state", allegation: null, spans: cut, respondsTo: [] },
        ];
      }),
    );

  beforeAll(async () => {
    const world = await desk(read("one"));
    ({ editor, ids } = world);
    const [accepted, rejected, corrected, reply, charge] = await Promise.all([0, 1, 2, 3, 4].map(world.at));
    if (!accepted || !rejected || !corrected || !reply || !charge) throw new Error("Too few claims.");
    await acceptClaim(editor, { claimId: accepted.claim.id, version: 1 });
    await rejectClaim(editor, { claimId: rejected.claim.id, version: 1, reason: "not-a-claim" });
    const [content] = corrected.spans.filter((span) => span.role === "content");
    if (!content) throw new Error("A claim without words.");
    const word = { start: content.start, end: content.start + 3, quotation: content.quotation.slice(0, 3) };
    await correctClaim(editor, { claimId: corrected.claim.id, version: 1, content: [word] });
    const target = (await Promise.all(ids.map((id) => claimAsItStands(editor, id)))).find(
      ({ claim }) => claim.type === "allege" && claim.id !== reply.claim.id && claim.state === "proposed",
    );
    const [link] = await rows(
      sql`select id, version from responses where response_id = ${reply.claim.id} and charge_id = ${target?.claim.id ?? ""}`,
    );
    await linkResponse(editor, {
      responseId: reply.claim.id,
      chargeId: target?.claim.id ?? "",
      version: link ? Number(link.version) : null,
    });
    const [proposed] = await rows(
      sql`select id, version, response_id, charge_id from responses where workspace_id = ${editor.workspaceId} and state = 'proposed'`,
    );
    await unlinkResponse(editor, { linkId: String(proposed?.id), version: Number(proposed?.version) });
    const held = [accepted, rejected, corrected, reply].map(({ claim }) => claim.id);
    held.push(target?.claim.id ?? "", String(proposed?.response_id), String(proposed?.charge_id));
    for (const id of held) decided.set(id, await claimAsItStands(editor, id));
    undecided = ids.length - decided.size;
    await rereadDocument(editor, other());
  });

  it("keeps what was decided exactly as it was decided", async () => {
    for (const [id, was] of decided) {
      const { claim, ...parts } = await claimAsItStands(editor, id);
      expect({ ...parts, claim: { ...claim, ordinal: 0 } }).toEqual(zeroed(was));
    }
    const links = await rows(
      sql`select state from responses where workspace_id = ${editor.workspaceId} order by state`,
    );
    expect(links).toEqual([{ state: "accepted" }, { state: "rejected" }]);
  });

  it("puts what the run says in the place of what nobody decided on, and doubles nothing", async () => {
    const now = await claimIds(editor);
    expect(now).toEqual(ids);
    const states = await Promise.all(now.map((id) => claimAsItStands(editor, id)));
    const open = states.filter(({ claim }) => !decided.has(claim.id));
    expect(open).toHaveLength(undecided);
    for (const { claim } of open)
      expect(claim).toMatchObject({ type: "state", state: "proposed", version: 2 });
  });

  it("numbers the claims of each article in the order of the text", async () => {
    const wrong =
      await rows(sql`with placed as (select c.article_id, c.ordinal, row_number() over (partition by c.article_id
        order by (select min(s.start) from claim_spans s where s.claim_id = c.id and s.role = 'content')) as place
      from claims c where c.workspace_id = ${editor.workspaceId})
      select * from placed where ordinal <> place`);
    expect(wrong).toEqual([]);
  });

  it("changes nothing more when it is read a third time, and finds its way back with the first pipeline", async () => {
    const before = await picture(editor);
    expect(await rereadDocument(editor, other())).toMatchObject({ status: "known" });
    expect(await picture(editor)).toEqual(before);
    await rereadDocument(editor, read("three"));
    expect(await claimIds(editor)).toEqual(ids);
    for (const [id, was] of decided) expect(zeroed(await claimAsItStands(editor, id))).toEqual(zeroed(was));
  });

  it("lets the decision be taken back, and the history is whole", async () => {
    const [rejected] = await rows(
      sql`select seq::int, entity_id as id from revisions where workspace_id = ${editor.workspaceId} and act = 'rejectClaim'`,
    );
    await undo(editor, { seq: Number(rejected?.seq) });
    expect((await claimAsItStands(editor, String(rejected?.id))).claim.state).toBe("proposed");
    const acts = await rows(
      sql`select act, count(*)::int as n from revisions where workspace_id = ${editor.workspaceId} group by act`,
    );
    expect(acts).toContainEqual({ act: "rereadDocument", n: 8 });
    expect((await verifyHistory()).every((verdict) => verdict.whole)).toBe(true);
  });
});

/** A claim without its number among the others, which is a place, not a decision. */
const zeroed = (state: unknown) => {
  const { claim, ...parts } = state as { claim: object };
  return { ...parts, claim: { ...claim, ordinal: 0 } };
};

describe("a run that finds less, or more", () => {
  it("takes away what nobody decided on, and brings it back as new; a rejected claim does not come back", async () => {
    const { editor, ids } = await desk(read("one"));
    await rejectClaim(editor, { claimId: ids[0] ?? "", version: 1, reason: "doubled" });
    await rereadDocument(
      editor,
      read(
        "none",
        claimsAs(() => []),
      ),
    );
    expect(await claimIds(editor)).toEqual([ids[0]]);
    expect(await count("responses", editor)).toBe(0);
    await rereadDocument(editor, read("all"));
    expect(await claimIds(editor)).toHaveLength(ids.length);
    expect((await claimAsItStands(editor, ids[0] ?? "")).claim).toMatchObject({
      state: "rejected",
      version: 2,
    });
    const [halves] = [
      claimsAs((claim) =>
        claim.spans.map((span, n) => ({ ...claim, id: `${claim.id}.${n}`, spans: [span], respondsTo: [] })),
      ),
    ];
    await rereadDocument(editor, read("halves", halves));
    const doubled =
      await rows(sql`select 1 from claims c join claim_spans s on s.claim_id = c.id and s.role = 'content'
      join claim_spans o on o.claim_id = ${ids[0]} and o.role = 'content' and o.start < s."end" and s.start < o."end"
      where c.workspace_id = ${editor.workspaceId} and c.id <> ${ids[0]}
        and c.article_id = (select article_id from claims where id = ${ids[0]}) and s.start = o.start`);
    expect(doubled).toEqual([]);
  });

  it("takes an article that it knows no more out of the counts unless somebody decided in it, and finds it again", async () => {
    const { editor, ids } = await desk(read("one"));
    const { claim } = await claimAsItStands(editor, ids[0] ?? "");
    await acceptClaim(editor, { claimId: claim.id, version: 1 });
    const nothing = { ...read("gone"), extraction: { id: "gone", articles: [] } };
    await rereadDocument(editor, nothing);
    const open = () =>
      rows(sql`select id from articles where workspace_id = ${editor.workspaceId} and withdrawn_at is null`);
    expect(await open()).toEqual([{ id: claim.articleId }]);
    await rereadDocument(editor, read("again"));
    expect(await open()).toHaveLength(4);
    expect(await count("articles", editor)).toBe(4);
  });

  it("is refused to a reader", async () => {
    const { person } = await newWorld();
    await expect(rereadDocument(await person("reader"), read("two"))).rejects.toMatchObject({
      kind: "forbidden",
    });
    await expect(rereadDocument(await person("editor"), read("two"))).rejects.toMatchObject({
      kind: "not-found",
    });
  });
});

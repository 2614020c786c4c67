import { and, eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "#db/client";
import { mergeActors } from "#db/commands/actors/merge-actors";
import { eraseArticle } from "#db/commands/articles/erase-article";
import { rejectClaim } from "#db/commands/claims/reject-claim";
import { reading } from "#db/reading";
import { anyActs, doStep } from "#db/testing/acts";
import { goldWorld } from "#db/testing/world";
import { ERASING } from "#domain/article";
import type { Principal } from "#domain/principal";
import { claims } from "./claims";
import { chargeReplies } from "./standing";

let editor: Principal;
let admin: Principal;

beforeAll(async () => {
  const world = await goldWorld();
  ({ editor } = world);
  admin = await world.person("admin");
});

/** Every moment at which something in the workspace began or ceased to stand, and those right before and after. */
async function moments({ workspaceId }: Principal): Promise<Date[]> {
  const rows = await database().execute<{ at: string }>(sql`
    select distinct (extract(epoch from at) * 1000)::bigint as at from revisions where workspace_id = ${workspaceId}
    union select (extract(epoch from stands_from) * 1000)::bigint from claims where workspace_id = ${workspaceId}
    union select (extract(epoch from stands_from) * 1000)::bigint from claim_pairs where workspace_id = ${workspaceId}
    union select (extract(epoch from stands_from) * 1000)::bigint from charge_replies where workspace_id = ${workspaceId}`);
  const times = new Set(rows.flatMap(({ at }) => [-1, 0, 1].map((beside) => Number(at) + beside)));
  return [...times].sort((a, b) => a - b).map((time) => new Date(time));
}

/** The moments of which rows are kept that would not be computed of what stood then, or the other way round. */
async function wrongMoments(): Promise<string[]> {
  const differing = (kept: string, computed: string) =>
    `(select count(*) from ((select * from ${kept} except all select * from ${computed})
      union all (select * from ${computed} except all select * from ${kept})) x)`;
  const rows = sql.raw(
    `select (${differing("claim_pairs", "computed_pairs")} + ${differing("charge_replies", "computed_replies")})::int as wrong`,
  );
  const wrong: string[] = [];
  const all = await moments(editor);
  await database().transaction(async (tx) => {
    await tx.execute(sql`set local search_path = asof, public`);
    for (const at of all) {
      await tx.execute(sql`select set_config('gainsay.as_of', ${at.toISOString()}, true)`);
      const [row] = await tx.execute<{ wrong: number }>(rows);
      if (row?.wrong !== 0) wrong.push(at.toISOString());
    }
  });
  return wrong;
}

const pairsAt = async (asOf: Date, who: Principal = editor): Promise<number> => {
  const [row] = await reading({ ...who, asOf }).execute<{ pairs: number }>(sql`
    select count(*)::int as pairs from claim_pairs where workspace_id = ${who.workspaceId}`);
  return row?.pairs ?? -1;
};

/** A reply to a charge that nobody has decided on yet. */
async function anyReply() {
  const [link] = await database()
    .select({
      chargeId: chargeReplies.chargeId,
      replyId: chargeReplies.replyId,
      articleId: chargeReplies.articleId,
      version: claims.version,
    })
    .from(chargeReplies)
    .innerJoin(claims, eq(claims.id, chargeReplies.chargeId))
    .where(and(eq(chargeReplies.workspaceId, editor.workspaceId), eq(claims.state, "proposed")))
    .orderBy(chargeReplies.chargeId, chargeReplies.replyId)
    .limit(1);
  if (!link) throw new Error("The corpus holds no reply.");
  return link;
}

describe("the pairs and replies of a moment", { timeout: 300_000 }, () => {
  it("are those that would be computed of what stood then, at every moment of any run of acts", async () => {
    await fc.assert(
      fc.asyncProperty(anyActs, async (steps) => {
        for (const step of steps) await doStep(editor, step);
        expect(await wrongMoments()).toEqual([]);
      }),
      { numRuns: 2 },
    );
  });

  it("are so across a merge of actors", async () => {
    const two = await database().execute<{ id: string }>(sql`
      select id from actors a where workspace_id = ${editor.workspaceId} and merged_into is null
        and exists (select from claim_targets t where t.workspace_id = a.workspace_id and t.actor_id = a.id)
      order by id limit 2`);
    const [member, survivor] = two;
    if (!member || !survivor) throw new Error("The corpus has too few actors.");
    await mergeActors(editor, { memberId: member.id, survivorId: survivor.id });
    expect(await wrongMoments()).toEqual([]);
  });

  it("are none before the first act, and at a moment to come what stands", async () => {
    expect(await pairsAt(new Date("2020-01-01T00:00:00Z"))).toBe(0);
    const [now] = await database().execute<{ pairs: number }>(sql`
      select count(*)::int as pairs from claim_pairs where workspace_id = ${editor.workspaceId}`);
    expect(await pairsAt(new Date(Date.now() + 86_400_000))).toBe(now?.pairs);
  });

  it("are so where an act that began first is saved last", async () => {
    const { replyId, chargeId, version } = await anyReply();
    await database().transaction(async (tx) => {
      await tx.update(claims).set({ type: "justify" }).where(eq(claims.id, replyId));
      await rejectClaim(editor, { claimId: chargeId, version, reason: "other" });
    });
    expect(await wrongMoments()).toEqual([]);
  });

  it("lose what is erased, at each moment, and the charges it answered lose its answer", async () => {
    const { replyId, articleId, chargeId } = await anyReply();
    const before = new Date();
    const replies = async () => {
      const [row] = await reading({ ...editor, asOf: before }).execute<{
        replies: number;
        pairs: number;
      }>(sql`
        select (select count(*) from charge_replies where charge_id = ${chargeId} and reply_id = ${replyId})::int as replies,
          (select count(*) from claim_pairs where article_id = ${articleId})::int as pairs`);
      return row;
    };
    expect((await replies())?.replies).toBeGreaterThan(0);
    const [article] = await database().execute<{ version: number }>(
      sql`select version from articles where id = ${articleId}`,
    );
    await eraseArticle(admin, {
      articleId,
      version: article?.version ?? 0,
      why: "A court says so.",
      typed: ERASING,
    });
    expect(await replies()).toEqual({ replies: 0, pairs: 0 });
    expect(await wrongMoments()).toEqual([]);
  });

  it("are none of another workspace", async () => {
    const other = (await goldWorld()).editor;
    const [own] = await database().execute<{ pairs: number }>(sql`
      select count(*)::int as pairs from claim_pairs where workspace_id = ${other.workspaceId}`);
    expect(await pairsAt(new Date(), other)).toBe(own?.pairs);
    await database().execute(sql`select rederive_past(${other.workspaceId}, null)`);
    expect(await pairsAt(new Date(), other)).toBe(own?.pairs);
    expect(await wrongMoments()).toEqual([]);
  });
});

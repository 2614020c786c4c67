import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { database } from "#db/client";
import { reading } from "#db/reading";
import { claimIds } from "#db/testing/claims";
import { goldWorld } from "#db/testing/world";

/** Tables that are shown as they are now at any moment, and why. A table that pages read as it stood calls keep_past. */
const WITHOUT_PAST: Readonly<Record<string, string>> = {
  workspaces: "the desk itself: its name and its founding",
  users: "accounts: pages about them show no past",
  memberships: "accounts: their history is in the revisions",
  sessions: "sign-ins are the gate's",
  imports: "importing is shown as it goes",
  import_items: "importing is shown as it goes",
  feeds: "a desk's settings, read by the importer",
  feed_entries: "what the importer has seen of a feed",
  column_mappings: "a desk's settings, read by the importer",
  label_mappings: "a desk's settings, read by the importer",
  coded_claims: "what an archive had, for the importer to know it again",
  rereadings: "reading again is shown as it goes",
  reread_items: "reading again is shown as it goes",
  reread_proposals: "a proposal counts nowhere; what it becomes is a claim, which keeps its past",
  sign_in_tries: "sign-ins are the gate's",
  article_prints: "derived from the newest text of an article; which articles were copies is kept by itself",
  article_bands: "derived from the newest text of an article; which articles were copies is kept by itself",
  charge_answers: "a sum: at a moment it is a view over the replies that stood then",
  first_denials: "a sum: at a moment it is a view over the replies that stood then",
  stale_claims: "holds what a transaction touched, until its commit",
  revisions: "history is its own past: asof.revisions ends at the moment",
  inbox_reads: "what somebody has seen of their inbox",
  claim_leases: "who has a claim on the screen now",
  revision_heads: "the lock of the chain",
  network_layouts: "where actors are drawn is no statement about them",
  shared_figures: "links to figures open or are withdrawn now",
  samples: "a second opinion is shown as it goes",
  sample_articles: "a second opinion is shown as it goes",
  sample_coders: "a second opinion is shown as it goes",
  codings: "blind marks touch no figure",
  rulings: "what a ruling changes is a claim, which keeps its past",
  models: "a model never changes once it is kept, and reads from then on",
  model_choices: "which model reads new articles is shown as it is",
  saved_views: "addresses under names are a person's own",
};

const names = async (query: ReturnType<typeof sql>): Promise<string[]> =>
  (await database().execute<{ name: string }>(query)).map((row) => row.name);

describe("every table that pages read", () => {
  it("keeps its past, or is known to have none", async () => {
    const without = await names(sql`
      select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not exists (
        select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'past_kept') order by 1`);
    expect(without).toEqual(Object.keys(WITHOUT_PAST).sort());
  });

  it("has a twin and a view with all its columns, of the same types", async () => {
    const missing = await names(sql`
      with kept as (
        select c.oid, c.relname from pg_class c join pg_trigger t on t.tgrelid = c.oid and t.tgname = 'past_kept'),
      part as (
        select k.relname, a.attname, format_type(a.atttypid, a.atttypmod) as type
        from kept k join pg_attribute a on a.attrelid = k.oid and a.attnum > 0 and not a.attisdropped
        where a.attname <> 'stands_from')
      select part.relname || '.' || part.attname || ' in ' || n.nspname as name
      from part cross join pg_namespace n
      where n.nspname in ('past', 'asof') and not exists (
        select from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = part.attname
        where c.relnamespace = n.oid and c.relname = part.relname
          and format_type(a.atttypid, a.atttypmod) = part.type)`);
    expect(missing).toEqual([]);
  });

  it("has in its twin the indexes that it has itself", async () => {
    const missing = await names(sql`
      select i.indexname as name from pg_indexes i
      where i.schemaname = 'public' and exists (
        select from pg_tables t where t.schemaname = 'past' and t.tablename = i.tablename)
      and not exists (
        select from pg_indexes p where p.schemaname = 'past' and p.tablename = i.tablename
          and p.indexname = i.indexname)`);
    expect(missing).toEqual([]);
  });
});

describe("what stood before", () => {
  it("is out of reach for the application: it writes there by changing what stands, and not otherwise", async () => {
    for (const statement of [
      sql`insert into past.claims select c.*, now() from claims c limit 1`,
      sql`update past.claims set type = 'deny'`,
      sql`delete from past.claims`,
      sql`truncate past.claims`,
      sql`insert into past.beginnings values ('claims', now())`,
      sql`update asof.claims set type = 'deny'`,
    ])
      await expect(database().execute(statement)).rejects.toMatchObject({
        cause: { code: expect.stringMatching(/42501|55000/) },
      });
  });

  it("cannot be dated back: a row stands from when it is written", async () => {
    const { workspaceId } = await goldWorld();
    const [row] = await database().execute<{ young: boolean }>(sql`
      insert into outlets (workspace_id, id, name, name_key, stands_from)
      values (${workspaceId}, gen_random_uuid(), 'An outlet', 'an outlet', '2001-01-01')
      returning stands_from > now() - interval '1 minute' as young`);
    expect(row?.young).toBe(true);
  });

  it("is joined by index, in what stands and in what stood", async () => {
    const { editor } = await goldWorld();
    const [id = ""] = await claimIds(editor);
    const plan = await reading({ ...editor, asOf: new Date() }).transaction(async (tx) => {
      for (const kind of ["seqscan", "hashjoin", "mergejoin", "bitmapscan", "material"])
        await tx.execute(sql.raw(`set local enable_${kind} = off`));
      return tx.execute<{ "QUERY PLAN": string }>(sql`explain
        select c.words, n.name from claims c
        join claim_actors x on x.workspace_id = c.workspace_id and x.claim_id = c.id
        join actors n on n.workspace_id = x.workspace_id and n.id = x.actor_id
        where c.workspace_id = ${editor.workspaceId} and c.id = ${id}`);
    });
    const lines = plan.map((row) => row["QUERY PLAN"]).join("\n");
    expect(lines).not.toMatch(/Seq Scan/);
    // the twin that holds what stood has the second name
    expect(lines).toMatch(/Index Cond: .*id = claim_actors(_1)?\.actor_id/);
    for (const table of ["claims", "claims_1", "claim_actors", "claim_actors_1", "actors", "actors_1"])
      expect(lines).toMatch(new RegExp(`Index (Only )?Scan using \\w+ on (\\w+ )?${table}\\b`));
  });
});

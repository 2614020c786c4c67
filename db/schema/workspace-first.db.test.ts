import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { database } from "#db/client";

interface Key extends Record<string, unknown> {
  readonly table: string;
  readonly name: string;
  readonly kind: "primary key" | "unique key" | "foreign key" | "index";
  readonly first: string | null;
  readonly method: string | null;
}

/** Every key and index of every table that has a workspace, and the first column of each, from the server's catalog. */
const keys = () =>
  database().execute<Key>(sql`
    with tenanted as (
      select c.oid, c.relname from pg_class c
      join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped
      where c.relkind = 'r')
    select t.relname as table, k.conname as name, a.attname as first, null as method,
      case k.contype when 'p' then 'primary key' when 'u' then 'unique key' else 'foreign key' end as kind
    from tenanted t
    join pg_constraint k on k.conrelid = t.oid and k.contype in ('p', 'u', 'f')
    left join pg_attribute a on a.attrelid = t.oid and a.attnum = k.conkey[1]
    where not (k.contype = 'f' and k.confrelid in ('users'::regclass))
    union all
    select t.relname, i.relname, a.attname, m.amname, 'index'
    from tenanted t
    join pg_index x on x.indrelid = t.oid
    join pg_class i on i.oid = x.indexrelid
    join pg_am m on m.oid = i.relam
    left join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]`);

describe("every table that belongs to a workspace", () => {
  it("has the workspace first in each key and index, so that a workspace can live on a shard", async () => {
    const found = await keys();
    expect(found.length).toBeGreaterThan(40);
    // an inverted index over words cannot begin with a column of another kind
    const wrong = found.filter((key) => key.first !== "workspace_id" && key.method !== "gin");
    expect(wrong.map((key) => `${key.kind} ${key.name} of ${key.table} begins with ${key.first}`)).toEqual(
      [],
    );
  });

  it("has a primary key, and the tables without a workspace are the shared ones", async () => {
    const bare = await database().execute<{ name: string }>(sql`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      where c.relkind = 'r' and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')`);
    expect(bare.map((row) => row.name)).toEqual([]);
    const shared = await database().execute<{ name: string }>(sql`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      where c.relkind = 'r' and not exists (
        select from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id') order by 1`);
    expect(shared.map((row) => row.name)).toEqual(["sessions", "sign_in_tries", "users", "workspaces"]);
  });
});

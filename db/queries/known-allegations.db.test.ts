import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { database } from "../client";
import { renameAllegation } from "../commands/allegations/rename-allegation";
import { importDocument } from "../commands/articles/import-document";
import { rejectClaim } from "../commands/claims/reject-claim";
import { goldCorpus } from "../testing/gold";
import { newWorld } from "../testing/world";
import { knownAllegations } from "./known-allegations";

/** What a process that never asked before would be told. */
async function readAnew(workspaceId: string) {
  const rows = await database().execute<Record<string, unknown>>(sql`
    select g.slug as key, g.proposition,
      array(select distinct n.name from claims c
        join claim_targets t on t.workspace_id = c.workspace_id and t.claim_id = c.id
        join actors n on n.workspace_id = t.workspace_id and n.id = t.actor_id
        where c.workspace_id = g.workspace_id and c.allegation_id = g.id and c.state <> 'rejected' order by 1) as accused,
      array(select c.words from claims c
        where c.workspace_id = g.workspace_id and c.allegation_id = g.id and c.state <> 'rejected' order by c.id) as texts
    from allegations g where g.workspace_id = ${workspaceId} and g.merged_into is null order by g.created_at, g.slug`);
  return [...rows];
}

it("is the same whether it is read once or followed from act to act", async () => {
  const { workspaceId, person } = await newWorld();
  const editor = await person("editor");
  const { documents, allegations } = goldCorpus();
  const followed = async () => {
    const told = await knownAllegations(editor);
    return told.map(({ key, proposition, accused, texts }) => ({ key, proposition, accused, texts }));
  };
  expect(await followed()).toEqual([]);
  for (const document of documents) {
    await importDocument(editor, { ...document, retrieved: null, pipeline: "gold", allegations });
    expect(await followed()).toEqual(await readAnew(workspaceId));
  }
  const [charge] = await database().execute<{ id: string; version: number; of: string; at: number }>(sql`
    select c.id, c.version, g.id as of, g.version as at from claims c
    join allegations g on g.workspace_id = c.workspace_id and g.id = c.allegation_id
    where c.workspace_id = ${workspaceId} order by c.id limit 1`);
  if (!charge) throw new Error("No charge was stored.");
  await rejectClaim(editor, { claimId: charge.id, version: charge.version, reason: "not-a-claim" });
  expect(await followed()).toEqual(await readAnew(workspaceId));
  await renameAllegation(editor, {
    allegationId: charge.of,
    version: charge.at,
    proposition: "Said otherwise",
  });
  expect(await followed()).toEqual(await readAnew(workspaceId));
}, 60_000);

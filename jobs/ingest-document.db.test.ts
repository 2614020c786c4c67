import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { importDocument } from "#db/commands/articles/import-document";
import { acceptClaim } from "#db/commands/claims/accept-claim";
import { rejectClaim } from "#db/commands/claims/reject-claim";
import { rereadByPipeline } from "#db/commands/rereading/reread-by-pipeline";
import { documentKnown } from "#db/queries/document-known";
import { claimAsItStands, claimIds } from "#db/testing/claims";
import { count, rows } from "#db/testing/reread";
import { openProposals } from "#db/testing/rereading";
import { newWorld } from "#db/testing/world";
import type { Principal } from "#domain/principal";
import { extractRun } from "#extraction/extract";
import { arrivalsOf } from "./corpus";
import { ingestDocument } from "./ingest-document";
import { loadModels } from "./models";
import { pipelineVersion } from "./pipeline-version";
import { readAgain } from "./read-again";

/** Does the work of a worker for every article that waits in this re-extraction. */
async function work({ workspaceId }: Principal, rereadingId: string) {
  const items = await rows(
    sql`select article_id as id from reread_items where rereading_id = ${rereadingId}`,
  );
  for (const { id } of items) await readAgain({ workspaceId, rereadingId, articleId: String(id) });
}

it("what an older pipeline read is read by the shipped one, which proposes and replaces nothing, decided or not", async () => {
  const [arrival] = await arrivalsOf("corpus");
  if (!arrival) throw new Error("The corpus is empty.");
  const editor = await (await newWorld()).person("editor");
  const { extractions, allegations } = extractRun([arrival.document], loadModels().models);
  const [extraction] = extractions;
  if (!extraction) throw new Error("Nothing was read.");
  const { original, document } = arrival;
  expect(await documentKnown(editor, original)).toBe(false);
  // the older pipeline found every other claim, and took all of them for statements
  const articles = extraction.articles.map((article) => ({
    ...article,
    claims: article.claims
      .filter((_, place) => place % 2 === 0)
      .map((claim) => ({ ...claim, type: "state" as const, allegation: null, respondsTo: [] })),
  }));
  const older = { ...extraction, articles };
  await importDocument(editor, {
    ...{ name: document.id, original, retrieved: null, pipeline: "0", extraction: older, allegations },
  });
  expect(await documentKnown(editor, original)).toBe(true);
  const ids = await claimIds(editor);
  const [first = "", second = ""] = ids;
  await acceptClaim(editor, { claimId: first, version: 1 });
  await rejectClaim(editor, { claimId: second, version: 1, reason: "not-a-claim" });
  const before = await Promise.all(ids.map((id) => claimAsItStands(editor, id)));

  const all = { pipeline: pipelineVersion(), originals: [original] };
  const begun = await rereadByPipeline(editor, all);
  expect(begun).toMatchObject({ articles: articles.length });
  expect(await rereadByPipeline(editor, all)).toBeNull();
  await work(editor, begun?.id ?? "");

  expect(await claimIds(editor)).toEqual(ids);
  expect(await Promise.all(ids.map((id) => claimAsItStands(editor, id)))).toEqual(before);
  const kinds = (await openProposals(editor)).map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(["add", "change"]));
  expect((await openProposals(editor)).every(({ claimId }) => claimId !== second)).toBe(true);
  expect(await rereadByPipeline(editor, all)).toBeNull();
  expect(await ingestDocument(editor, arrival)).toMatchObject({ status: "known" });

  const [revisions, readings] = [await count("revisions", editor), await count("rereadings", editor)];
  const reader: Principal = { ...editor, role: "reader" };
  await expect(rereadByPipeline(reader, { ...all, pipeline: "9" })).rejects.toMatchObject({
    kind: "forbidden",
  });
  expect([await count("revisions", editor), await count("rereadings", editor)]).toEqual([
    revisions,
    readings,
  ]);
  expect(await rereadByPipeline(editor, { ...all, pipeline: "9" })).toMatchObject({
    articles: articles.length,
  });
});

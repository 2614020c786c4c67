import { expect, it } from "vitest";
import { importDocument } from "#db/commands/articles/import-document";
import { acceptClaim } from "#db/commands/claims/accept-claim";
import { rejectClaim } from "#db/commands/claims/reject-claim";
import { documentKnown } from "#db/queries/document-known";
import { claimAsItStands, claimIds } from "#db/testing/claims";
import { newWorld } from "#db/testing/world";
import { extractRun } from "#extraction/extract";
import { arrivalsOf } from "./corpus";
import { ingestDocument } from "./ingest-document";
import { loadModels } from "./models";
import { pipelineVersion } from "./pipeline-version";

it("an older run of the pipeline gives way to the shipped one, and no decision is lost", async () => {
  const [arrival] = await arrivalsOf("corpus");
  if (!arrival) throw new Error("The corpus is empty.");
  const editor = await (await newWorld()).person("editor");
  const { extractions, allegations } = extractRun([arrival.document], loadModels().models);
  const [extraction] = extractions;
  if (!extraction) throw new Error("Nothing was read.");
  const { original, document } = arrival;
  const name = document.id;
  await importDocument(editor, { name, original, retrieved: null, pipeline: "0", extraction, allegations });
  const ids = await claimIds(editor);
  const [first = "", second = ""] = ids;
  await acceptClaim(editor, { claimId: first, version: 1 });
  await rejectClaim(editor, { claimId: second, version: 1, reason: "not-a-claim" });

  expect(await documentKnown(editor, original, pipelineVersion())).toBe(false);
  expect(await ingestDocument(editor, arrival)).toMatchObject({ status: "reread", claims: 0 });
  expect(await documentKnown(editor, original, pipelineVersion())).toBe(true);
  expect(await claimIds(editor)).toEqual(ids);
  expect((await claimAsItStands(editor, first)).claim).toMatchObject({ state: "accepted", version: 2 });
  expect((await claimAsItStands(editor, second)).claim).toMatchObject({ state: "rejected", version: 2 });
  expect(await ingestDocument(editor, arrival)).toMatchObject({ status: "known" });
});

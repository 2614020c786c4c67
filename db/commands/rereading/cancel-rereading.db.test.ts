import { sql } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { count, desk, read, rows } from "#db/testing/reread";
import { openProposals } from "#db/testing/rereading";
import { newWorld } from "#db/testing/world";
import type { Principal } from "#domain/principal";
import { rereadProgress } from "../../queries/rereading/reread-progress";
import { takeReading } from "../../rereading/take-reading";
import { cancelRereading } from "./cancel-rereading";
import { decideProposal } from "./decide-proposal";
import { startRereading } from "./start-rereading";
import { storeReading } from "./store-reading";

let editor: Principal;
let id: string;
let jobs: { readonly workspaceId: string; readonly rereadingId: string; readonly articleId: string }[];

/** A machine reads this article and finds nothing in it; null where the reading is not kept. */
async function readNothing(place: number, before: () => Promise<unknown> = async () => undefined) {
  const job = jobs[place];
  const taken = job && (await takeReading(job));
  if (!taken) return null;
  await before();
  const { articleVersionId } = taken;
  return storeReading(editor, { ...job, articleVersionId, pipeline: "two", claims: [], allegations: [] });
}

beforeEach(async () => {
  ({ editor } = await desk(read("one")));
  ({ id } = await startRereading(editor, { scope: "all" }));
  const items = await rows(
    sql`select article_id as id from reread_items where rereading_id = ${id} order by article_id`,
  );
  jobs = items.map((row) => ({
    ...{ workspaceId: editor.workspaceId, rereadingId: id, articleId: String(row.id) },
  }));
});

it("a re-extraction that is cancelled begins no article any more, and keeps nothing of the one being read", async () => {
  await readNothing(0);
  const proposed = await openProposals(editor);
  expect(proposed.length).toBeGreaterThan(0);
  const kept = await readNothing(1, () => cancelRereading(editor, { id, proposals: "keep" }));
  expect(kept).toBeNull();
  expect(await readNothing(2)).toBeNull();
  expect(await openProposals(editor)).toEqual(proposed);
  expect(await rereadProgress(editor, id)).toMatchObject({
    ...{ total: 4, ended: 4, unread: 3, failed: 0, finished: true },
    ...{ open: proposed.length, dropped: 0 },
  });
  await expect(cancelRereading(editor, { id, proposals: "drop" })).rejects.toMatchObject({
    kind: "conflict",
  });
  // what was left unread can be read again at once
  expect(await startRereading(editor, { scope: "all" })).toMatchObject({ articles: 4 });
});

it("drops what it proposed and nobody decided on where that is asked for, and only that", async () => {
  await readNothing(0);
  const [first, ...rest] = await openProposals(editor);
  await decideProposal(editor, { proposalId: first?.id ?? "", version: 1, decision: "dismiss" });
  const { unread, dropped } = await cancelRereading(editor, { id, proposals: "drop" });
  expect([unread, dropped]).toEqual([3, rest.length]);
  expect(await openProposals(editor)).toEqual([]);
  expect(await rereadProgress(editor, id)).toMatchObject({ dismissed: 1, dropped: rest.length, open: 0 });
  const last = rest.at(-1)?.id ?? "";
  await expect(
    decideProposal(editor, { proposalId: last, version: 1, decision: "accept" }),
  ).rejects.toMatchObject({ kind: "conflict" });
});

it("is not for a reader to cancel, nor for another desk, and nothing is written", async () => {
  const before = [await count("revisions", editor), await rereadProgress(editor, id)];
  const reader: Principal = { ...editor, role: "reader" };
  await expect(cancelRereading(reader, { id, proposals: "drop" })).rejects.toMatchObject({
    kind: "forbidden",
  });
  const stranger = await (await newWorld()).person("editor");
  await expect(cancelRereading(stranger, { id, proposals: "drop" })).rejects.toMatchObject({
    kind: "not-found",
  });
  expect([await count("revisions", editor), await rereadProgress(editor, id)]).toEqual(before);
});

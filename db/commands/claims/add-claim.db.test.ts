import { beforeAll, describe, expect, it } from "vitest";
import { articleText, claimAsItStands, claimIds, historyOf } from "#db/testing/claims";
import { goldWorld } from "#db/testing/world";
import type { Principal } from "#domain/principal";
import { undo } from "../history/undo";
import { linkResponse } from "../responses/link-response";
import { addClaim } from "./add-claim";
import type { ClaimState } from "./claim-state";

let editor: Principal;
let reader: Principal;
let charge: ClaimState;
let text: string;

beforeAll(async () => {
  const world = await goldWorld();
  editor = world.editor;
  reader = await world.person("reader");
  const all = await Promise.all((await claimIds(editor)).map((id) => claimAsItStands(editor, id)));
  const found = all.find(({ claim }) => claim.type === "allege");
  if (!found) throw new Error("The corpus has no charge.");
  charge = found;
  text = await articleText(editor, charge);
});

const quoted = (start: number, end: number) => ({ start, end, quotation: text.slice(start, end) });
const missed = (start: number) => ({
  articleVersionId: charge.claim.articleVersionId,
  type: "deny" as const,
  content: [quoted(start, start + 12)],
  source: [quoted(start + 14, start + 18)],
  actors: [{ name: "China", kind: "country" as const }],
});
const newest = async (id: string) => (await historyOf(editor, id)).at(-1)?.seq ?? 0;

describe("a claim that the machine missed", () => {
  it("is added in the article's words, on the editor's word, under the next number", async () => {
    const { claimId, ordinal } = await addClaim(editor, missed(3));
    const added = await claimAsItStands(editor, claimId);
    expect(added.claim).toMatchObject({
      type: "deny",
      state: "accepted",
      runId: null,
      confidence: 1,
      ordinal,
    });
    expect(added.claim.words).toBe(text.slice(3, 15));
    for (const span of added.spans) expect(text.slice(span.start, span.end)).toBe(span.quotation);
    expect(await historyOf(editor, claimId)).toMatchObject([{ act: "addClaim", before: null }]);
  });

  it("is linked in the same act, and both are taken back and done again as one", async () => {
    const { claimId } = await addClaim(editor, { ...missed(30), answers: [charge.claim.id] });
    const added = await claimAsItStands(editor, claimId);
    await undo(editor, { seq: await newest(claimId) });
    await expect(claimAsItStands(editor, claimId)).rejects.toMatchObject({ kind: "not-found" });
    await undo(editor, { seq: await newest(claimId) });
    expect(await claimAsItStands(editor, claimId)).toEqual(added);
    const link = { responseId: claimId, chargeId: charge.claim.id, version: null };
    await expect(linkResponse(editor, link)).rejects.toMatchObject({ kind: "conflict" });
  });

  it("stays while something was built upon it", async () => {
    const { claimId } = await addClaim(editor, missed(60));
    await linkResponse(editor, { responseId: claimId, chargeId: charge.claim.id, version: null });
    await expect(undo(editor, { seq: await newest(claimId) })).rejects.toMatchObject({
      kind: "conflict",
      message: "This claim was linked since. Take that back first.",
    });
  });

  it("is refused where the words are not the article's", async () => {
    const wrong = { ...missed(90), content: [{ ...quoted(90, 102), quotation: "never said it" }] };
    await expect(addClaim(editor, wrong)).rejects.toMatchObject({ kind: "invalid", field: "content" });
  });

  it("is refused to a reader, and nothing is written", async () => {
    const before = await claimIds(editor);
    await expect(addClaim(reader, missed(120))).rejects.toMatchObject({ kind: "forbidden" });
    expect(await claimIds(editor)).toEqual(before);
  });
});

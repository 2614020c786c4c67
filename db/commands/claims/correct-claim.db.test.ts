import { beforeAll, describe, expect, it } from "vitest";
import { articleText, claimAsItStands, claimIds, historyOf } from "#db/testing/claims";
import { goldWorld } from "#db/testing/world";
import { paragraphsOf } from "#domain/article";
import type { Principal } from "#domain/principal";
import type { ClaimState } from "./claim-state";
import { correctClaim } from "./correct-claim";

let editor: Principal;
let states: ClaimState[];

beforeAll(async () => {
  ({ editor } = await goldWorld());
  states = await Promise.all((await claimIds(editor)).map((id) => claimAsItStands(editor, id)));
});

/** A claim of this type that no test has touched, taken out of the pile. */
function fresh(type: string): ClaimState {
  const index = states.findIndex((state) => state.claim.type === type);
  const [taken] = states.splice(index, 1);
  if (index < 0 || !taken) throw new Error(`No ${type} is left.`);
  return taken;
}
const at = ({ claim }: ClaimState) => ({ claimId: claim.id, version: claim.version });
const now = ({ claim }: ClaimState) => claimAsItStands(editor, claim.id);

describe("a correction", () => {
  it("changes the parts that are given and no other, and says who decided them", async () => {
    const was = fresh("deny");
    await correctClaim(editor, { ...at(was), type: "justify", said: "2025-07-24", why: "a good record" });
    const { reasons, ...claim } = (await now(was)).claim;
    const { reasons: _, ...old } = was.claim;
    expect(claim).toEqual({ ...old, type: "justify", said: "2025-07-24", state: "corrected", version: 2 });
    expect(reasons).toMatchObject({ type: "corrected by A editor", said: "corrected by A editor" });
    expect(reasons).not.toHaveProperty("speaker");
    expect(await historyOf(editor, was.claim.id)).toMatchObject([{ why: "a good record" }]);
  });

  it("names actors that are known under any spelling, and new ones once their kind is told", async () => {
    const was = fresh("demand");
    await correctClaim(editor, { ...at(was), actors: [{ name: "the CHINA" }], targets: [] });
    const china = (await now(was)).actors;
    expect(china).toHaveLength(1);
    const unknown = { name: "Ministry of Weather" };
    const version = 2;
    await expect(
      correctClaim(editor, { claimId: was.claim.id, version, targets: [unknown] }),
    ).rejects.toMatchObject({ kind: "invalid", field: "targets" });
    const targets = [{ ...unknown, kind: "office" as const }, { name: "China" }, { name: "china" }];
    await correctClaim(editor, { claimId: was.claim.id, version, targets });
    const after = await now(was);
    expect(after.targets).toHaveLength(2);
    expect(after.targets[1]).toBe(china[0]);
  });

  it("moves the words to another place of the article, and mode, paragraph and search follow", async () => {
    const was = fresh("allege");
    const text = await articleText(editor, was);
    const [start, end] = paragraphsOf(text)[0] ?? [0, 1];
    const content = [{ start, end, quotation: text.slice(start, end) }];
    await correctClaim(editor, { ...at(was), content });
    const after = await now(was);
    expect(after.claim).toMatchObject({ paragraph: 1, words: text.slice(start, end) });
    expect(after.spans[0]).toMatchObject({ start, end, before: "", after: text.slice(end, end + 32) });
  });

  it("is refused unless the article says exactly these words at this place", async () => {
    const was = fresh("allege");
    const text = await articleText(editor, was);
    const wrong = [
      { start: 0, end: 5, quotation: `${text.slice(0, 4)}#` },
      { start: 1, end: 6, quotation: text.slice(0, 5) },
      { start: 5, end: 5, quotation: "x" },
      { start: text.length - 2, end: text.length + 3, quotation: text.slice(-5) },
    ];
    for (const span of wrong)
      await expect(correctClaim(editor, { ...at(was), content: [span] })).rejects.toMatchObject({
        kind: "invalid",
        message: "These words are not in the article at this place. Nothing was saved.",
      });
    await expect(correctClaim(editor, { ...at(was), content: [] })).rejects.toMatchObject({
      kind: "invalid",
    });
    expect(await now(was)).toEqual(was);
  });

  it("gives a charge a new allegation or a known one, and takes it from what is no charge", async () => {
    const [one, two] = [fresh("allege"), fresh("allege")];
    const proposition = "China hides the weather";
    await correctClaim(editor, { ...at(one), allegation: { proposition } });
    await correctClaim(editor, { ...at(two), allegation: { slug: "china-hides-the-weather" } });
    const { allegationId } = (await now(one)).claim;
    expect(allegationId).not.toBeNull();
    expect((await now(two)).claim.allegationId).toBe(allegationId);
    await correctClaim(editor, { claimId: one.claim.id, version: 2, type: "state" });
    expect((await now(one)).claim.allegationId).toBeNull();
    await expect(
      correctClaim(editor, { claimId: one.claim.id, version: 3, allegation: { proposition } }),
    ).rejects.toMatchObject({ kind: "invalid", field: "allegation" });
  });

  it("that changes nothing is refused, and so is a day that does not exist", async () => {
    const was = fresh("state");
    await expect(correctClaim(editor, { ...at(was), type: "state" })).rejects.toMatchObject({
      kind: "invalid",
    });
    await expect(correctClaim(editor, { ...at(was), said: "2025-02-31" })).rejects.toMatchObject({
      kind: "invalid",
      field: "said",
    });
    expect(await now(was)).toEqual(was);
  });
});

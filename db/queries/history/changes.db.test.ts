import { setTimeout as pause } from "node:timers/promises";
import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { changesInWords, type Subject } from "#domain/change";
import { NO_FILTER } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { database } from "../../client";
import { addAlias } from "../../commands/actors/add-alias";
import { acceptClaim } from "../../commands/claims/accept-claim";
import { correctClaim } from "../../commands/claims/correct-claim";
import { flagClaim } from "../../commands/desk/flag-claim";
import { saveView } from "../../commands/views/save-view";
import { actors } from "../../schema/actors";
import { claimAsItStands, claimIds } from "../../testing/claims";
import { goldWorld } from "../../testing/world";
import { allegationList } from "../allegation-list";
import { keptSince } from "../kept-since";
import { changeList, changesSince } from "./changes";

let editor: Principal;
let since: Date;
let claim: { readonly id: string; readonly articleId: string };

/** A charge against China loses China, another claim is accepted, and a view is saved. */
beforeAll(async () => {
  ({ editor } = await goldWorld());
  const states = await Promise.all((await claimIds(editor)).map((id) => claimAsItStands(editor, id)));
  await pause(3);
  since = new Date();
  await pause(3);
  const china = await idOfChina();
  const [charge, other] = [
    states.find((state) => state.claim.type === "allege" && state.targets.includes(china)),
    states.find((state) => !state.targets.includes(china) && !state.actors.includes(china)),
  ];
  if (!charge || !other) throw new Error("The corpus holds no such claims.");
  claim = charge.claim;
  const targets = [{ name: "Iran", kind: "country" as const }];
  await correctClaim(editor, { claimId: charge.claim.id, version: 1, targets });
  await acceptClaim(editor, { claimId: other.claim.id, version: 1 });
  await saveView(editor, { name: "A view", href: "/matrix", shared: false });
});

async function idOfChina(): Promise<string> {
  const [actor] = await database()
    .select({ id: actors.id })
    .from(actors)
    .where(and(eq(actors.workspaceId, editor.workspaceId), eq(actors.slug, "china")));
  return actor?.id ?? "";
}

const seen = async (about: Subject | null) => changesInWords(await changesSince(editor, since, about));

describe("what changed since a moment", () => {
  it("is counted by what was done, without what no page shows", async () => {
    expect(await seen(null)).toBe("2 claims decided");
  });

  it("concerns a page also where its subject was taken out by the change", async () => {
    expect(await seen({ kind: "actor", key: "china" })).toBe("1 claim decided");
    expect(await seen({ kind: "actor", key: "iran" })).toBe("1 claim decided");
    expect(await seen({ kind: "claim", key: claim.id })).toBe("1 claim decided");
    expect(await seen({ kind: "article", key: claim.articleId })).toMatch(/^[12] claims? decided$/);
    expect(await seen({ kind: "actor", key: "nobody" })).toBe("");
  });

  it("is listed with who, when and how it differs, as many as are counted", async () => {
    const { total, changes } = await changeList(editor, since, { kind: "actor", key: "china" }, 1);
    expect(total).toBe(1);
    expect(changes).toMatchObject([
      { userName: "A editor", act: "correctClaim", of: { kind: "claim", key: claim.id } },
    ]);
    expect(changes[0]?.differences).toContainEqual(expect.objectContaining({ field: "Target", to: "Iran" }));
    expect(await changeList(editor, since, null, 2)).toEqual({ total: 0, changes: [] });
  });

  it("names the claim of a flag, and the actor that got another name", async () => {
    const { editor: other } = await goldWorld();
    const [claimId = ""] = await claimIds(other);
    await flagClaim(other, { claimId, note: "Is it so?" });
    const [china] = await database()
      .select({ id: actors.id, name: actors.name, version: actors.version })
      .from(actors)
      .where(and(eq(actors.workspaceId, other.workspaceId), eq(actors.slug, "china")));
    await addAlias(other, { actorId: china?.id ?? "", version: china?.version ?? 0, alias: "Cathay" });
    const { words } = (await claimAsItStands(other, claimId)).claim;
    expect((await changeList(other, null, null, 1)).changes.slice(0, 2)).toMatchObject([
      { act: "addAlias", of: { kind: "actor", key: "china" }, words: china?.name },
      { act: "flagClaim", of: { kind: "claim", key: claimId }, words },
    ]);
  });

  it("can be asked of every allegation and article", async () => {
    for (const { slug } of (await allegationList(editor, NO_FILTER)).slice(0, 3))
      expect(await changesSince(editor, new Date(0), { kind: "allegation", key: slug })).not.toEqual([]);
  });

  it("begins with the founding of the desk", async () => {
    expect((await keptSince(editor)).getTime()).toBeLessThanOrEqual(since.getTime());
  });
});

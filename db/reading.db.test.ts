import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_FILTER } from "#domain/claim-filter";
import { InvalidFailure } from "#domain/failure";
import { FIGURES, type FigureId, firstRows } from "#domain/figure";
import type { Principal } from "#domain/principal";
import { acceptClaim } from "./commands/claims/accept-claim";
import { correctClaim } from "./commands/claims/correct-claim";
import { undo } from "./commands/history/undo";
import { actorHead } from "./queries/actors/actor-head";
import { allegationList } from "./queries/allegation-list";
import { claimInArticle } from "./queries/claim-in-article";
import { figure } from "./queries/figures/figure";
import { claimHistory } from "./queries/history/claim-history";
import { typeCounts } from "./queries/type-counts";
import { anyActs, doStep } from "./testing/acts";
import { claimAsItStands, claimIds, historyOf } from "./testing/claims";
import { goldWorld } from "./testing/world";

const lookingAt = (asOf: Date, who: Principal): Principal => ({ ...who, asOf });

/** Every figure of the desk, whole: between them they count and list all that pages show. */
async function everything(who: Principal): Promise<Record<string, unknown>> {
  const [allegation] = await allegationList(who, NO_FILTER);
  const seen: Record<string, unknown> = { actor: await actorHead(who, "china") };
  for (const id of Object.keys(FIGURES) as FigureId[]) {
    const of = id.startsWith("allegation-") ? (allegation?.slug ?? "") : "china";
    const made = await figure(who, id, FIGURES[id].of ? { of } : ({} as Record<string, string>));
    const { picture } = made;
    // the past is drawn around the places of today
    const drawn = picture?.kind === "network" ? { ...picture, places: null } : picture;
    seen[id] = { ...made, picture: drawn, rows: await firstRows(made, 10_000) };
  }
  return seen;
}

describe("the desk as it stood", () => {
  it("is in every figure what it was, at every moment between two acts", { timeout: 300_000 }, async () => {
    const { editor } = await goldWorld();
    await fc.assert(
      fc.asyncProperty(anyActs, async (steps) => {
        const moments: { at: Date; seen: Record<string, unknown> }[] = [];
        for (const step of steps) {
          await doStep(editor, step);
          await pause(3);
          moments.push({ at: new Date(), seen: await everything(editor) });
          await pause(3);
        }
        for (const { at, seen } of moments) expect(await everything(lookingAt(at, editor))).toEqual(seen);
      }),
      { numRuns: 2 },
    );
  });

  it("changes with the act and not a millisecond before, and is dated like its revision", async () => {
    const { editor } = await goldWorld();
    const charges = async (who: Principal) => (await typeCounts(who, NO_FILTER)).allege ?? 0;
    const ids = await claimIds(editor);
    const states = await Promise.all(ids.map((id) => claimAsItStands(editor, id)));
    const charge = states.find(({ claim }) => claim.type === "allege")?.claim;
    if (!charge) throw new Error("The corpus holds no charge.");
    const before = await charges(editor);

    await correctClaim(editor, { claimId: charge.id, version: charge.version, type: "state" });
    const [corrected] = await historyOf(editor, charge.id);
    if (!corrected) throw new Error("The correction left no revision.");
    await undo(editor, { seq: corrected.seq });

    const justBefore = lookingAt(new Date(corrected.at.getTime() - 1), editor);
    const then = lookingAt(corrected.at, editor);
    expect(await Promise.all([charges(justBefore), charges(then), charges(editor)])).toEqual([
      before,
      before - 1,
      before,
    ]);
    expect((await claimInArticle(then, charge.id)).claim.type).toBe("state");
    expect((await claimInArticle(justBefore, charge.id)).claim.type).toBe("allege");
    expect((await claimHistory(then, charge.id)).map(({ act }) => act)).toEqual(["correctClaim"]);
    expect((await claimHistory(editor, charge.id)).map(({ act }) => act)).toEqual(["undo", "correctClaim"]);
  });

  it("is empty before anything was brought in", async () => {
    const { editor } = await goldWorld();
    expect(await typeCounts(lookingAt(new Date("2020-01-01T00:00:00Z"), editor), NO_FILTER)).toEqual({});
  });

  it("cannot be changed, whoever asks", async () => {
    const { editor } = await goldWorld();
    const [claimId = ""] = await claimIds(editor);
    await expect(acceptClaim(lookingAt(new Date(), editor), { claimId, version: 1 })).rejects.toBeInstanceOf(
      InvalidFailure,
    );
    expect(await historyOf(editor, claimId)).toEqual([]);
  });
});

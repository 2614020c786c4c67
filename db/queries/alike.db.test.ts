import { describe, expect, it } from "vitest";
import { decideAlike } from "#db/commands/claims/decide-alike";
import { flagClaim } from "#db/commands/desk/flag-claim";
import { takeClaims } from "#db/commands/desk/take-claims";
import { goldWorld } from "#db/testing/world";
import { alikeClaims, alikeGroups } from "./alike";

describe("claims that are alike", () => {
  it("are of one type under one cue, wait, and are nobody else's now", async () => {
    const { editor, person } = await goldWorld();
    const [reviewer, other] = [await person("reviewer"), await person("editor")];
    const [group] = await alikeGroups(editor);
    if (!group) throw new Error("The corpus has no two proposals alike.");
    const claims = await alikeClaims(editor, group.type, group.cue);
    expect(claims).toHaveLength(Math.min(group.claims, 100));
    expect(new Set(claims.map((claim) => claim.type))).toEqual(new Set([group.type]));
    const [first, second, ...rest] = claims;
    if (!first || !second) throw new Error("A group of one is no group.");
    await flagClaim(other, { claimId: first.id });
    await takeClaims(other, { claimIds: [second.id], want: 1 });
    expect(await alikeClaims(editor, group.type, group.cue)).toHaveLength(rest.length);
    const ticked = rest.map(({ id, version }) => ({ claimId: id, version }));
    if (ticked.length > 0) await decideAlike(reviewer, { claims: ticked, rejection: null });
    expect(await alikeClaims(editor, group.type, group.cue)).toEqual([]);
  });
});

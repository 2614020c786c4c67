import { beforeAll, expect, it } from "vitest";
import { claimAsItStands, claimIds } from "#db/testing/claims";
import { goldWorld } from "#db/testing/world";
import type { Principal } from "#domain/principal";
import { acceptClaim } from "../commands/claims/accept-claim";
import { rejectClaim } from "../commands/claims/reject-claim";
import { decidedArticles } from "./decided-articles";

let editor: Principal;

beforeAll(async () => {
  ({ editor } = await goldWorld());
});

it("an article is handed on when its last claim is decided, with the claims that stand and their words", async () => {
  const states = await Promise.all((await claimIds(editor)).map((id) => claimAsItStands(editor, id)));
  const own = states.filter(({ claim }) => claim.articleId === states[0]?.claim.articleId);
  const [rejected, last, ...others] = own;
  for (const { claim } of others) await acceptClaim(editor, { claimId: claim.id, version: 1 });
  await rejectClaim(editor, { claimId: rejected?.claim.id ?? "", version: 1, reason: "other" });
  expect(await decidedArticles(editor)).toEqual([]);
  await acceptClaim(editor, { claimId: last?.claim.id ?? "", version: 1 });

  const [article, ...more] = await decidedArticles(editor);
  expect(more).toEqual([]);
  expect(article?.claims).toHaveLength(own.length - 1);
  for (const { id, type, content } of article?.claims ?? []) {
    const state = own.find(({ claim }) => claim.id === id);
    expect(type).toBe(state?.claim.type);
    expect(content.map((span) => article?.text.slice(...span)).join(" … ")).toBe(state?.claim.words);
  }
});

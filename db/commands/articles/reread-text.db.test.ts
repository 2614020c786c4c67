import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { claimAsItStands, claimIds, historyOf } from "#db/testing/claims";
import { count, desk, read, rows } from "#db/testing/reread";
import { spanHolds } from "#domain/span";
import { acceptClaim } from "../claims/accept-claim";
import { undo } from "../history/undo";
import { rereadDocument } from "./reread-document";

describe("a run that cleans the text otherwise", () => {
  /** Every article without its first 40 characters. */
  const shorter = (pipeline: string) =>
    read(pipeline, (article) => {
      const text = article.text.slice(40);
      const moved = ([start, end]: readonly [number, number]) => [start - 40, end - 40] as const;
      const claims = article.claims
        .filter((claim) => claim.spans.every(([start]) => start >= 40))
        .map((claim) => ({ ...claim, spans: claim.spans.map(moved) }));
      const start = article.start + 40;
      return { ...article, start, text, claims, map: [{ at: 0, from: start, length: text.length }] };
    });

  it("makes a version, and carries decided claims to the same words in it", async () => {
    const { editor, ids } = await desk(read("one"));
    const states = await Promise.all(ids.map((id) => claimAsItStands(editor, id)));
    for (const { claim } of states) await acceptClaim(editor, { claimId: claim.id, version: 1 });
    await rereadDocument(editor, shorter("two"));
    expect(await claimIds(editor)).toEqual(ids);
    expect(await count("article_versions", editor)).toBe(8);
    for (const was of states) {
      const now = await claimAsItStands(editor, was.claim.id);
      const late = was.spans.every((span) => span.start >= 40);
      expect(now.claim.articleVersionId === was.claim.articleVersionId).toBe(!late);
      expect(now.spans.map((span) => span.quotation)).toEqual(was.spans.map((span) => span.quotation));
      const [version] = await rows(
        sql`select text from article_versions where id = ${now.claim.articleVersionId}`,
      );
      for (const span of now.spans) expect(spanHolds(String(version?.text), span)).toBe(true);
    }
    const first = states.find((state) => state.spans.every((span) => span.start >= 40));
    const [accepted] = await historyOf(editor, first?.claim.id ?? "");
    await undo(editor, { seq: Number(accepted?.seq) });
    const now = await claimAsItStands(editor, first?.claim.id ?? "");
    expect(now.claim.state).toBe("proposed");
    expect(now.spans[0]?.start).toBe((first?.spans[0]?.start ?? 0) - 40);
  });
});

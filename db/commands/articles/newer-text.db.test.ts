import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { articleText, claimAsItStands, claimIds } from "#db/testing/claims";
import { count, desk, read, rows } from "#db/testing/reread";
import { ERASING } from "#domain/article";
import type { Principal } from "#domain/principal";
import { spanHolds } from "#domain/span";
import { verifyHistory } from "../../queries/history/verify-history";
import { waitingClaims, waitingCount } from "../../queries/rereading/waiting-claims";
import { acceptClaim } from "../claims/accept-claim";
import type { ClaimState } from "../claims/claim-state";
import { undo } from "../history/undo";
import { placeClaim } from "../rereading/place-claim";
import { eraseArticle } from "./erase-article";
import { importDocument } from "./import-document";
import { pasteVersion } from "./paste-version";

let editor: Principal;
let ids: string[];
let claim: ClaimState;
let text: string;

beforeEach(async () => {
  ({ editor, ids } = await desk(read("one")));
  const all = await Promise.all(ids.map((id) => claimAsItStands(editor, id)));
  const long = all.find(({ claim: one }) => one.words.split(" ").length > 8 && !one.words.includes(" … "));
  if (!long) throw new Error("The corpus has no long claim.");
  claim = long;
  text = await articleText(editor, claim);
});

const article = async () => {
  const [row] = await rows(sql`select id, version from articles where id = ${claim.claim.articleId}`);
  return { articleId: String(row?.id), version: Number(row?.version) };
};
const paste = async (newer: string) => pasteVersion(editor, { ...(await article()), text: newer });
const here = async () =>
  (await Promise.all((await claimIds(editor)).map((id) => claimAsItStands(editor, id)))).filter(
    (one) => one.claim.articleId === claim.claim.articleId,
  );
/** The law: whatever came and went, every claim's evidence is in the version it points to, character for character. */
async function holds() {
  for (const state of await here()) {
    const own = await articleText(editor, state);
    for (const span of state.spans) expect(spanHolds(own, span)).toBe(true);
  }
}
/** The text with another word in the midst of the claim's words. */
const otherWord = () => {
  const { words } = claim.claim;
  const parts = words.split(" ");
  const middle = Math.floor(parts.length / 2);
  return text.replace(words, parts.map((word, at) => (at === middle ? "otherwise" : word)).join(" "));
};

describe("a newer text of an article", () => {
  it("takes every claim along where only other things changed, and keeps the old text", async () => {
    const before = await here();
    const { number, moved } = await paste(`${text}\n\nA correction was added on Tuesday.`);
    expect([number, moved]).toEqual([2, before.length]);
    for (const { claim: one } of await here())
      expect(one.articleVersionId).not.toBe(claim.claim.articleVersionId);
    expect(await waitingCount(editor)).toBe(0);
    expect(await count("article_versions", editor)).toBe(5);
    expect(await count("reread_items", editor)).toBe(1);
    await holds();
  });

  it("leaves a claim in which a word changed where it was read, and shows what is most like it", async () => {
    await acceptClaim(editor, { claimId: claim.claim.id, version: claim.claim.version });
    const newer = otherWord();
    await paste(newer);
    await holds();
    const waits = await waitingClaims(editor, claim.claim.articleId);
    const [own] = waits.filter((one) => one.claim.id === claim.claim.id);
    expect(own).toMatchObject({ from: 1, to: 2, strength: "weak" });
    const place = own?.spans.find(({ role }) => role === "content")?.place;
    expect(place && newer.slice(...place)).toContain("otherwise");
    expect((await claimAsItStands(editor, claim.claim.id)).claim.state).toBe("accepted");
  });

  it("gets such a claim where an editor says it is; the place can be taken back", async () => {
    await acceptClaim(editor, { claimId: claim.claim.id, version: claim.claim.version });
    await paste(otherWord());
    const [own] = await waitingClaims(editor, claim.claim.articleId);
    if (!own) throw new Error("No claim waits.");
    const of = (role: string) =>
      own.spans.flatMap(({ role: one, place }) =>
        one === role && place
          ? [{ start: place[0], end: place[1], quotation: own.text.slice(...place) }]
          : [],
      );
    const at = { claimId: own.claim.id, version: own.claim.version, articleVersionId: own.toVersionId };
    const spans = { content: of("content"), source: of("source"), cue: of("cue") };
    const wrong = spans.content.map((span) => ({ ...span, quotation: `${span.quotation}!` }));
    await expect(placeClaim(editor, { ...at, ...spans, content: wrong })).rejects.toMatchObject({
      kind: "invalid",
    });
    await placeClaim(editor, { ...at, ...spans });
    const placed = await claimAsItStands(editor, own.claim.id);
    expect(placed.claim).toMatchObject({ articleVersionId: own.toVersionId, state: "corrected" });
    await holds();
    const [last] = await rows(
      sql`select max(seq)::int as seq from revisions where entity_id = ${own.claim.id}`,
    );
    await undo(editor, { seq: Number(last?.seq) });
    expect((await claimAsItStands(editor, own.claim.id)).claim.articleVersionId).toBe(
      claim.claim.articleVersionId,
    );
    await holds();
    expect((await verifyHistory()).every((verdict) => verdict.whole)).toBe(true);
  });

  it("is taken back: the old text is read again, and the claims that waited stand in it", async () => {
    await paste(`${otherWord()}\n\nIt was changed.`);
    expect(await waitingCount(editor)).toBeGreaterThan(0);
    const [act] = await rows(sql`select seq::int from revisions
      where act = 'pasteVersion' and entity = 'article' and workspace_id = ${editor.workspaceId}`);
    await undo(editor, { seq: Number(act?.seq) });
    expect(await waitingCount(editor)).toBe(0);
    for (const state of await here()) expect(await articleText(editor, state)).toBe(text);
    await holds();
  });

  it("is refused to a reader, in a text that is here already, and nothing is written", async () => {
    const before = await count("revisions", editor);
    const reader: Principal = { ...editor, role: "reader" };
    await expect(pasteVersion(reader, { ...(await article()), text: `${text} More.` })).rejects.toMatchObject(
      {
        kind: "forbidden",
      },
    );
    const { id: claimId, version, articleVersionId } = claim.claim;
    const place = { claimId, version, articleVersionId, content: [], source: [], cue: [] };
    await expect(placeClaim(reader, place)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(paste(text)).rejects.toMatchObject({ kind: "invalid" });
    expect(await count("revisions", editor)).toBe(before);
    expect(await count("article_versions", editor)).toBe(4);
  });

  it("goes with the article where that is erased, to the last word", async () => {
    await paste(`${text}\n\nGraustark has a secret garden.`);
    const admin: Principal = { ...editor, role: "admin" };
    await eraseArticle(admin, { ...(await article()), why: "a court order", typed: ERASING });
    const [left] = await rows(sql`select count(*)::int as n from documents
      where workspace_id = ${editor.workspaceId} and convert_from(original, 'UTF8') like '%secret garden%'`);
    expect(left?.n).toBe(0);
  });
});

describe("a document that comes from the address of an article", () => {
  const URL = "https://gazette.example.org/border-stones";
  const body = Array.from(
    { length: 12 },
    (_, n) => `The stones of row ${n} stood where they had stood since 19${n}.`,
  );
  const arrival = (words: string) => {
    const whole = {
      title: "Stones",
      outlet: null,
      published: null,
      start: 0,
      end: words.length,
      removed: [],
    };
    const map = [{ at: 0, from: 0, length: words.length }];
    const facts = { title: null, outlet: null, author: null, published: null, publishedFrom: null };
    return {
      ...{ name: "stones", original: Buffer.from(words), retrieved: null, pipeline: "one", allegations: [] },
      facts: { ...facts, url: URL, language: "en", mediaType: "text/html" } as never,
      extraction: { id: "stones", articles: [{ ...whole, text: words, map, claims: [] }] },
    };
  };

  it("is its newer text where half of it is the same, and an article of its own where it is not", async () => {
    const before = await count("articles", editor);
    expect(await importDocument(editor, arrival(body.join("\n\n")))).toMatchObject({ status: "new" });
    const changed = [...body.slice(1), "One of them is gone."].join("\n\n");
    expect(await importDocument(editor, arrival(changed))).toMatchObject({ status: "newer" });
    expect(await count("articles", editor)).toBe(before + 1);
    const [newest] = await rows(sql`select v.text, v.number from article_versions v join documents d
      on d.workspace_id = v.workspace_id and d.id = v.document_id where v.workspace_id = ${editor.workspaceId}`);
    expect(newest).toEqual({ text: changed, number: 2 });
    const other = "Another day, another story. ".repeat(20).trim();
    expect(await importDocument(editor, arrival(other))).toMatchObject({ status: "new" });
    expect(await count("articles", editor)).toBe(before + 2);
  });
});

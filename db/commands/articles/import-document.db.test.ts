import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { spanHolds } from "#domain/span";
import { sha256 } from "../../chain";
import { database } from "../../client";
import { goldCorpus } from "../../testing/gold";
import { goldWorld, newWorld } from "../../testing/world";
import { importDocument } from "./import-document";

const counts = async (workspaceId: string) => {
  const [row] = await database().execute<Record<string, number>>(sql`select
    (select count(*)::int from documents where workspace_id = ${workspaceId}) as documents,
    (select count(*)::int from articles where workspace_id = ${workspaceId}) as articles,
    (select count(*)::int from claims where workspace_id = ${workspaceId}) as claims,
    (select count(*)::int from responses where workspace_id = ${workspaceId}) as responses,
    (select count(*)::int from revisions where workspace_id = ${workspaceId}) as revisions`);
  return row;
};

const corpus = () => {
  const { documents, allegations } = goldCorpus();
  const first = documents[0];
  if (!first) throw new Error("The corpus is empty.");
  return { ...first, retrieved: null, pipeline: "gold", allegations };
};

describe("importing a document", () => {
  it("keeps its bytes, its articles, and one revision an article", async () => {
    const { workspaceId } = await goldWorld();
    expect(await counts(workspaceId)).toMatchObject({ documents: 5, articles: 12, revisions: 12 });
    const kept = await database().execute<{ name: string; sha256: string; original: Buffer }>(
      sql`select name, sha256, original from documents where workspace_id = ${workspaceId}`,
    );
    for (const { name, sha256: hash, original } of kept) {
      const source = goldCorpus().documents.find((document) => document.name === name);
      expect(sha256(original)).toBe(hash);
      expect(original.equals(source?.original ?? new Uint8Array())).toBe(true);
    }
  });

  it("changes nothing when the same bytes come a second time", async () => {
    const { workspaceId, person } = await newWorld();
    const editor = await person("editor");
    expect(await importDocument(editor, corpus())).toMatchObject({ status: "new", articles: 4 });
    const before = await counts(workspaceId);
    expect(await importDocument(editor, { ...corpus(), name: "another name" })).toMatchObject({
      status: "known",
    });
    expect(await counts(workspaceId)).toEqual(before);
  });

  it("takes a document once though several people bring it at the same moment", async () => {
    const { workspaceId, person } = await newWorld();
    const editor = await person("editor");
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => importDocument(editor, corpus())));
    expect(outcomes.filter((outcome) => outcome.status === "new")).toHaveLength(1);
    expect(await counts(workspaceId)).toMatchObject({ documents: 1, articles: 4 });
  });

  it("keeps only words that stand in the article, with what stands around them", async () => {
    const { workspaceId } = await goldWorld();
    const spans = await database().execute<{
      text: string;
      start: number;
      end: number;
      quotation: string;
      before: string;
      after: string;
    }>(sql`select v.text, s.start, s."end", s.quotation, s.before, s.after from claim_spans s
      join claims c on c.workspace_id = s.workspace_id and c.id = s.claim_id
      join article_versions v on v.workspace_id = c.workspace_id and v.id = c.article_version_id
      where s.workspace_id = ${workspaceId}`);
    expect(spans.length).toBeGreaterThan(100);
    for (const span of spans) {
      expect(spanHolds(span.text, span)).toBe(true);
      expect(span.text.includes(span.before + span.quotation + span.after)).toBe(true);
    }
  });

  it("refuses a claim whose words are not there, and then keeps nothing of the document", async () => {
    const { workspaceId, person } = await newWorld();
    const editor = await person("editor");
    const given = corpus();
    const articles = given.extraction.articles.map((article) => ({
      ...article,
      text: article.text.slice(0, 400),
    }));
    await expect(
      importDocument(editor, { ...given, extraction: { ...given.extraction, articles } }),
    ).rejects.toThrow(/are not in the article/);
    expect(await counts(workspaceId)).toMatchObject({ documents: 0, articles: 0, claims: 0, revisions: 0 });
  });

  it("a reader may not, and nothing is written", async () => {
    const { workspaceId, person } = await newWorld();
    const reader = await person("reader");
    await expect(importDocument(reader, corpus())).rejects.toMatchObject({ kind: "forbidden" });
    expect(await counts(workspaceId)).toMatchObject({ documents: 0, articles: 0, revisions: 0 });
  });
});

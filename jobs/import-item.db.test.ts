import { describe, expect, it } from "vitest";
import { sayColumns } from "#db/commands/imports/say-columns";
import { startImport } from "#db/commands/imports/start-import";
import { articleText } from "#db/queries/article-text";
import { itemsOfImport } from "#db/queries/imports/import-items";
import { importProgress } from "#db/queries/imports/import-progress";
import { newWorld } from "#db/testing/world";
import type { Principal } from "#domain/principal";
import { importItem } from "./import-item";

const TABLE = [
  "headline,wording,paper",
  'One,"Graustark accused Ruritania of moving the stones.",The Strelsau Gazette',
  'Two,"Ruritania denied that it had moved the stones.",The Strelsau Gazette',
].join("\n");

/** Hands one file in. */
async function handIn(who: Principal, name: string, words: string, asks = false) {
  const bytes = new TextEncoder().encode(words);
  return (await startImport(who, { kind: "files", label: name, sources: [{ name, bytes, asks }] })).id;
}

/** Does what the import's jobs would do, until nothing waits. */
async function work(who: Principal, id: string) {
  for (;;) {
    const { items } = await itemsOfImport(who, id);
    // a container's documents come after it: it is no line of its own once it is opened
    const waiting = items.filter(({ state }) => state === "waiting");
    if (waiting.length === 0) return items;
    for (const { id: itemId } of waiting) await importItem({ workspaceId: who.workspaceId, itemId });
  }
}

describe("an item of an import", () => {
  it("fails with its step and its reason where it cannot be read, and nothing is stored", async () => {
    const who = await (await newWorld()).person("editor");
    const id = await handIn(who, "broken.pdf", "%PDF-1.7\nThis is no document.");
    const [item] = await work(who, id);
    expect(item).toMatchObject({ state: "failed", step: "read", hasOriginal: true, articles: [] });
    expect(item?.reason?.length).toBeGreaterThan(10);
    expect(await importProgress(who, id)).toMatchObject({ failed: 1, articles: 0, finished: true });
  });

  it("is a table that asks for its columns once, and becomes its rows", async () => {
    const who = await (await newWorld()).person("editor");
    const id = await handIn(who, "stories.csv", TABLE, true);
    const [item] = await work(who, id);
    expect(item).toMatchObject({ state: "columns", asked: { columns: ["headline", "wording", "paper"] } });
    expect(item?.asked?.suggested).toMatchObject({ title: "headline" });
    const columns = { title: "headline", text: "wording", outlet: "paper" };
    await sayColumns(who, { id: item?.id ?? "", columns });
    const rows = await work(who, id);
    expect(rows).toMatchObject([
      { state: "done", container: "stories.csv", articles: [{ title: "One" }] },
      { state: "done", container: "stories.csv", articles: [{ title: "Two" }] },
    ]);
    const again = await handIn(who, "more.csv", TABLE.replaceAll("stones", "posts"), true);
    await work(who, again);
    expect(await importProgress(who, again)).toMatchObject({ total: 2, stored: 2, finished: true });
  });

  it("in another language is kept, shown and without a claim", async () => {
    const who = await (await newWorld()).person("editor");
    const words =
      "Министерство иностранных дел России в понедельник отвергло обвинения Украины в обстреле города. Представитель ведомства заявил журналистам, что никаких ударов по жилым кварталам не было.";
    const [item] = await work(who, await handIn(who, "ru.txt", words));
    expect(item).toMatchObject({ state: "done", claims: 0 });
    const article = await articleText(who, item?.articles[0]?.id ?? "");
    expect(article.version.text).toBe(words);
    expect(article.document.language).toBe("ru");
  });

  it("is known by its bytes before anybody tries to read them", async () => {
    const who = await (await newWorld()).person("editor");
    const words = "Ruritania accused Graustark of moving the stones.";
    await work(who, await handIn(who, "first.txt", words));
    // to be read as what it says it is would fail
    const [item] = await work(who, await handIn(who, "again.pdf", words));
    expect(item).toMatchObject({ state: "known", reason: "The very same file is here already." });
  });

  it("is known where the same text came in as other bytes", async () => {
    const who = await (await newWorld()).person("editor");
    await work(who, await handIn(who, "a.txt", "Ruritania accused Graustark."));
    const [item] = await work(who, await handIn(who, "b.txt", "Ruritania accused Graustark.\n\n"));
    expect(item).toMatchObject({ state: "known", reason: "The same text is here already." });
    expect(item?.articles).toHaveLength(1);
  });
});

import initSqlJs from "sql.js";
import { describe, expect, it } from "vitest";
import { sayLabels } from "#db/commands/imports/say-labels";
import { startImport } from "#db/commands/imports/start-import";
import { itemsOfImport, leftOutOf } from "#db/queries/imports/import-items";
import { importProgress } from "#db/queries/imports/import-progress";
import { claimAsItStands, claimIds, historyOf } from "#db/testing/claims";
import { newWorld } from "#db/testing/world";
import type { Principal } from "#domain/principal";
import { importItem } from "./import-item";

const TEXT =
  "The union accused the city of silence 😀 over the bridge.\n“Nobody was warned,” the mayor said and denied it.\nThe weather was mild.";
const at = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const CHARGE = "The union accused the city of silence 😀 over the bridge.";
const DENIAL = "“Nobody was warned,” the mayor said and denied it.";

/** A database of DNA with a charge, a denial of the same concept, and a statement that stands nowhere. */
async function archive(more = ""): Promise<Uint8Array> {
  const base = new (await initSqlJs()).Database();
  base.run(`
    CREATE TABLE DOCUMENTS(ID INTEGER, Title TEXT, Text TEXT, Coder INTEGER, Author TEXT, Source TEXT, Section TEXT, Notes TEXT, Type TEXT, Date INTEGER);
    CREATE TABLE STATEMENTTYPES(ID INTEGER, Label TEXT);
    CREATE TABLE STATEMENTS(ID INTEGER, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER, Stop INTEGER, Coder INTEGER);
    CREATE TABLE VARIABLES(ID INTEGER, Variable TEXT, DataType TEXT, StatementTypeId INTEGER);
    CREATE TABLE ENTITIES(ID INTEGER, VariableId INTEGER, Value TEXT);
    CREATE TABLE DATASHORTTEXT(ID INTEGER, StatementId INTEGER, VariableId INTEGER, Entity INTEGER);
    CREATE TABLE DATALONGTEXT(ID INTEGER, StatementId INTEGER, VariableId INTEGER, Value TEXT);
    CREATE TABLE DATABOOLEAN(ID INTEGER, StatementId INTEGER, VariableId INTEGER, Value INTEGER);
    CREATE TABLE DATAINTEGER(ID INTEGER, StatementId INTEGER, VariableId INTEGER, Value INTEGER);
    CREATE TABLE CODERS(ID INTEGER, Name TEXT);
    INSERT INTO CODERS VALUES (1, 'Ana');
    INSERT INTO STATEMENTTYPES VALUES (1, 'DNA Statement'), (2, 'Weather');
    INSERT INTO VARIABLES VALUES (1,'person','short text',1),(2,'organization','short text',1),(3,'concept','short text',1),(4,'agreement','boolean',1),(5,'target','short text',1);
    INSERT INTO ENTITIES VALUES (1,1,'M. Major'),(2,2,'City of Strelsau'),(3,3,'The city was warned'),(4,5,'City of Strelsau'),(5,2,'Union of Masons');
    INSERT INTO STATEMENTS VALUES (7,1,1,${at(CHARGE).join(",")},1), (8,1,1,${at(DENIAL).join(",")},1), (9,1,1,900,950,1), (10,2,1,${at("The weather was mild.").join(",")},1);
    INSERT INTO DATASHORTTEXT VALUES (1,7,2,5),(2,7,3,3),(3,7,5,4),(4,8,1,1),(5,8,2,2),(6,8,3,3);
    INSERT INTO DATABOOLEAN VALUES (1,7,4,1),(2,8,4,0);`);
  base.run("INSERT INTO DOCUMENTS VALUES (1,'Cracks',?,1,'A. Weber','Post','','','',1715644800)", [TEXT]);
  if (more) base.run(more);
  return base.export();
}

/** Hands an archive in and does what the import's jobs would do, until nothing waits. */
async function bringIn(who: Principal, bytes: Uint8Array) {
  const sources = [{ name: "city.dna", bytes, asks: true }];
  const { id } = await startImport(who, { kind: "files", label: "city.dna", sources });
  await work(who, id);
  return id;
}

async function work(who: Principal, id: string): Promise<void> {
  for (;;) {
    const { items } = await itemsOfImport(who, id);
    const waiting = items.filter(({ state }) => state === "waiting");
    if (waiting.length === 0) return;
    for (const item of waiting) await importItem({ workspaceId: who.workspaceId, itemId: item.id });
  }
}

/** Says of an archive that waits what it asks: as it seems, and the weather nothing. */
async function answer(who: Principal, id: string) {
  const [item] = (await itemsOfImport(who, id)).items;
  if (!item?.survey) throw new Error("It asks nothing.");
  const { labels, fields } = item.survey;
  const mapping = {
    labels: Object.fromEntries(
      labels.map(({ name, suggested }) => [name, suggested ?? ("nothing" as const)]),
    ),
    fields: Object.fromEntries(
      fields.map(({ name, suggested }) => [name, suggested ?? ("nothing" as const)]),
    ),
  };
  await sayLabels(who, { id: item.id, mapping });
  await work(who, id);
  return item.survey;
}

const claimsOf = async (who: Principal) =>
  Promise.all((await claimIds(who)).map((id) => claimAsItStands(who, id)));

describe("a coded archive", () => {
  it("asks what its labels mean, with how often each stands there, and a reader may not say", async () => {
    const world = await newWorld();
    const editor = await world.person("editor");
    const id = await bringIn(editor, await archive());
    const [item] = (await itemsOfImport(editor, id)).items;
    expect(item).toMatchObject({ state: "labels", survey: { tool: "Discourse Network Analyzer", marks: 3 } });
    expect(item?.survey?.labels).toContainEqual({
      ...{ name: "agreement: no", count: 1, example: DENIAL, suggested: "deny" },
    });
    expect(await importProgress(editor, id)).toMatchObject({ asking: 1 });
    const said = { id: item?.id ?? "", mapping: { labels: {}, fields: {} } };
    await expect(sayLabels(await world.person("reader"), said)).rejects.toMatchObject({ kind: "forbidden" });
    expect(await importProgress(editor, id)).toMatchObject({ asking: 1 });
  });

  it("comes in as decided claims in their exact words, each saying by whom it was coded", async () => {
    const editor = await (await newWorld()).person("editor");
    const id = await bringIn(editor, await archive());
    await answer(editor, id);
    expect(await importProgress(editor, id)).toMatchObject({ stored: 1, articles: 1, claims: 2, failed: 0 });
    const [charge, denial] = await claimsOf(editor);
    expect(charge).toMatchObject({
      claim: { type: "allege", state: "accepted", words: CHARGE, runId: null },
    });
    expect(denial).toMatchObject({ claim: { type: "deny", state: "accepted", mode: "mixed" } });
    expect(denial?.spans).toMatchObject([{ role: "content", start: at(DENIAL)[0], quotation: DENIAL }]);
    expect(charge?.claim.allegationId).not.toBeNull();
    expect(charge?.targets).toEqual(denial?.actors);
    expect(denial?.claim.speakerId).not.toBeNull();
    const [history] = await historyOf(editor, denial?.claim.id ?? "");
    expect(history).toMatchObject({
      ...{
        act: "storeItem",
        userName: "A editor",
        why: "coded by Ana in city.dna (Discourse Network Analyzer)",
      },
    });
  });

  it("says what became no claim, and how often", async () => {
    const editor = await (await newWorld()).person("editor");
    const id = await bringIn(editor, await archive());
    await answer(editor, id);
    expect(await leftOutOf(editor, id)).toEqual([
      { what: "marks “Weather”", why: "this label is left out, as somebody said", count: 1 },
      { what: "statements", why: "their place is not in the text", count: 1 },
    ]);
  });

  it("adds nothing when it comes a second time, and asks no more; grown, it adds what was coded since", async () => {
    const editor = await (await newWorld()).person("editor");
    await answer(editor, await bringIn(editor, await archive()));
    const before = await claimsOf(editor);
    const again = await bringIn(editor, await archive());
    expect(await importProgress(editor, again)).toMatchObject({ known: 1, stored: 0, claims: 0 });
    expect(await claimsOf(editor)).toEqual(before);
    const [start, end] = at("the mayor said");
    const grown = await bringIn(
      editor,
      await archive(
        `INSERT INTO STATEMENTS VALUES (11,1,1,${start},${end},1); INSERT INTO DATABOOLEAN VALUES (3,11,4,1);`,
      ),
    );
    expect(await importProgress(editor, grown)).toMatchObject({ known: 1, claims: 1 });
    expect(await claimsOf(editor)).toHaveLength(before.length + 1);
  });
});

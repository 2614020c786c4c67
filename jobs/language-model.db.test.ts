import { sql } from "drizzle-orm";
import { afterEach, describe, expect, it } from "vitest";
import { startImport } from "#db/commands/imports/start-import";
import { startRereading } from "#db/commands/rereading/start-rereading";
import { itemsOfImport } from "#db/queries/imports/import-items";
import { importProgress } from "#db/queries/imports/import-progress";
import { rows } from "#db/testing/reread";
import { openProposals } from "#db/testing/rereading";
import { newWorld } from "#db/testing/world";
import type { Principal } from "#domain/principal";
import { fakeServer, telling } from "#llm/testing/fake-server";
import { importItem } from "./import-item";
import { pipelineVersion } from "./pipeline-version";
import { readAgain } from "./read-again";

const TEXT = "Ruritania accused Graustark of moving the stones. The river runs on.";
const CHARGE = {
  ...{ paragraph: 1, source: "Ruritania", cue: "accused", content: ["moving the stones"], type: "allege" },
  ...{
    speaker: null,
    actors: [{ name: "Ruritania", kind: "country" }],
    targets: [],
    said: null,
    answers: [],
  },
};

const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0)) await step();
});

/** Sets what an operator would set. */
function set(values: Readonly<Record<string, string>>) {
  Object.assign(process.env, values);
  undo.push(() => {
    for (const name of Object.keys(values)) delete process.env[name];
  });
}

async function handIn(who: Principal, text: string) {
  const source = { name: "a.txt", bytes: new TextEncoder().encode(text) };
  const { id } = await startImport(who, { kind: "files", label: "one", sources: [source] });
  const [waiting] = (await itemsOfImport(who, id)).items;
  await importItem({ workspaceId: who.workspaceId, itemId: waiting?.id ?? "" });
  const [item] = (await itemsOfImport(who, id)).items;
  return { id, item };
}

const runsOf = ({ workspaceId }: Principal) =>
  rows(
    sql`select pipeline, model_use as use from extraction_runs where workspace_id = ${workspaceId} order by at`,
  );
const wordsOf = ({ workspaceId }: Principal) =>
  rows(sql`select s.quotation, v.text from claim_spans s
    join claims c on c.workspace_id = s.workspace_id and c.id = s.claim_id
    join article_versions v on v.workspace_id = c.workspace_id and v.id = c.article_version_id
    where s.workspace_id = ${workspaceId} and s.role = 'content'`);

describe("a document, where a language model is set", () => {
  it("is stored with the claims that the model quoted, and with what that took", async () => {
    const server = await fakeServer(telling(CHARGE, { ...CHARGE, content: ["burning the bridge"] }));
    undo.push(server.close);
    const { url, model, key } = server.settings;
    set({ GAINSAY_LLM_URL: url, GAINSAY_LLM_MODEL: model, GAINSAY_LLM_KEY: key ?? "" });
    set({ GAINSAY_LLM_PRICE_IN: "1", GAINSAY_LLM_PRICE_OUT: "10" });
    const who = await (await newWorld()).person("editor");
    const { id, item } = await handIn(who, TEXT);
    const use = { model: "fake", fellBack: null, requests: 1, tokensIn: 100, tokensOut: 20, dropped: 1 };
    expect(item).toMatchObject({ state: "done", claims: 1, modelUse: { ...use, cost: 0.0003 } });
    expect(await wordsOf(who)).toMatchObject([{ quotation: "moving the stones" }]);
    expect(await runsOf(who)).toMatchObject([{ pipeline: `${pipelineVersion()}+llm.fake.1`, use }]);
    expect(await importProgress(who, id)).toMatchObject({
      modelUses: { read: 1, fellBack: 0, tokens: 120, cost: 0.0003 },
    });
    expect(JSON.stringify(await runsOf(who))).not.toContain(key);
  });

  it("is read again by the model, which proposes and touches no claim", async () => {
    const who = await (await newWorld()).person("editor");
    const { item } = await handIn(who, TEXT);
    const server = await fakeServer(telling({ ...CHARGE, type: "warn" }));
    undo.push(server.close);
    set({ GAINSAY_LLM_URL: server.settings.url, GAINSAY_LLM_MODEL: "fake" });
    const { id: rereadingId } = await startRereading(who, { scope: "all", key: "" });
    await readAgain({ workspaceId: who.workspaceId, rereadingId, articleId: item?.articles[0]?.id ?? "" });
    const [, again] = await runsOf(who);
    expect(again).toMatchObject({
      pipeline: `${pipelineVersion()}+llm.fake.1`,
      use: { requests: 1, cost: null },
    });
    expect(await openProposals(who)).not.toEqual([]);
    expect(await wordsOf(who)).toHaveLength(item?.claims ?? 0);
  });

  it("is stored by the built-in extractor, and says so, where the server is down", async () => {
    const server = await fakeServer(telling(CHARGE));
    await server.close();
    set({ GAINSAY_LLM_URL: server.settings.url, GAINSAY_LLM_MODEL: "fake", GAINSAY_LLM_TIMEOUT: "3" });
    const who = await (await newWorld()).person("editor");
    const { id, item } = await handIn(who, TEXT);
    expect(item).toMatchObject({
      state: "done",
      modelUse: { fellBack: expect.any(String), tokensIn: 0, cost: null },
    });
    expect(item?.claims).toBeGreaterThan(0);
    expect(await runsOf(who)).toMatchObject([{ pipeline: pipelineVersion() }]);
    expect(await importProgress(who, id)).toMatchObject({ modelUses: { read: 0, fellBack: 1, cost: null } });
  });

  it("is read by the built-in extractor alone where none is set", async () => {
    const who = await (await newWorld()).person("editor");
    const { id, item } = await handIn(who, TEXT);
    expect(item).toMatchObject({ state: "done", modelUse: null });
    expect(await runsOf(who)).toMatchObject([{ pipeline: pipelineVersion(), use: null }]);
    expect((await importProgress(who, id)).modelUses).toBeNull();
  });
});

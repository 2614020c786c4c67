import { expect, it } from "vitest";
import { startImport } from "#db/commands/imports/start-import";
import { articleText } from "#db/queries/article-text";
import { itemsOfImport } from "#db/queries/imports/import-items";
import { workspaceTotals } from "#db/queries/imports/workspace-totals";
import { newWorld } from "#db/testing/world";
import type { Principal } from "#domain/principal";
import { importItem } from "./import-item";

const update = (hour: number, title: string, words: string) =>
  `<article><time datetime="2024-03-14T${String(hour).padStart(2, "0")}:10:00Z">now</time><h2>${title}</h2><p>${words}</p></article>`;
const OLD = [
  update(
    11,
    "Union accuses the city",
    "The union accused the city of silence over the bridge that was closed at night.",
  ),
  update(
    10,
    "Bridge is closed",
    "The bridge over the river was closed in the morning after cracks had been found in it.",
  ),
  update(
    9,
    "Traffic stands",
    "Cars and trams stood for an hour on both banks of the river, the police said on Thursday.",
  ),
];
const NEW = update(
  12,
  "City denies",
  "The city denied on Thursday that it had been silent, and said that it had warned everybody.",
);
const page = (updates: readonly string[]) =>
  `<!doctype html><html lang="en"><head><title>The closed bridge: the day as it happens</title></head><body><main><h1>The closed bridge: the day as it happens</h1>${updates.join("")}</main></body></html>`;

async function bringIn(who: Principal, html: string) {
  const sources = [{ name: "live.html", bytes: new TextEncoder().encode(html) }];
  const { id } = await startImport(who, { kind: "files", label: "live.html", sources });
  const [item] = (await itemsOfImport(who, id)).items;
  await importItem({ workspaceId: who.workspaceId, itemId: item?.id ?? "" });
  return (await itemsOfImport(who, id)).items[0];
}

it("a live blog is an article an update, each with its time; grown, it brings only what is new", async () => {
  const who = await (await newWorld()).person("editor");
  const first = await bringIn(who, page(OLD));
  expect(first?.articles.map(({ title }) => title)).toEqual([
    ...["Union accuses the city", "Bridge is closed", "Traffic stands"],
  ]);
  const charge = await articleText(who, first?.articles[0]?.id ?? "");
  expect(charge).toMatchObject({ published: "2024-03-14", publishedAt: new Date("2024-03-14T11:10:00Z") });
  expect(charge.document.original.slice(charge.version.start, charge.version.end)).toBe(charge.version.text);
  expect(charge.siblings).toHaveLength(2);
  const grown = await bringIn(who, page([NEW, ...OLD]));
  expect(grown).toMatchObject({ state: "done", reason: "3 updates of it were here already." });
  expect(grown?.articles.map(({ title }) => title)).toEqual(["City denies"]);
  expect((await workspaceTotals(who)).articles).toBe(4);
  const again = await bringIn(who, page([NEW, ...OLD].toReversed()));
  expect(again).toMatchObject({ state: "known", reason: "Each of its updates is here already." });
  expect((await workspaceTotals(who)).articles).toBe(4);
});

import { expect, type Page, test } from "@playwright/test";

const STAMP = Date.now();
const TITLE = `Buoys moved in the night of ${STAMP}`;
/** Of this telling alone: the text is no copy of what an earlier one left behind. */
const NAMES = Array.from({ length: 40 }, () => Math.random().toString(36).slice(2, 8));
const TEXT = [
  `Iceland accused Malta of moving ${STAMP} buoys in the harbour on Monday.`,
  "Malta denied the accusation. “We moved nothing,” said its spokesman Rudolf Elphberg.",
  `The buoys bore the names ${NAMES.join(", ")}, and fishermen from three ports had complained ever since.`,
];

/** Imports a text by the page; the article that it became is then open. */
async function paste(page: Page, outlet: string, day: string, text: string) {
  await page.goto("/import");
  await page.getByLabel("Text", { exact: true }).fill(text);
  await page.getByLabel("Title").fill(TITLE);
  await page.getByLabel("Outlet").first().fill(outlet);
  await page.getByLabel("Day of print").fill(day);
  await page.getByRole("button", { name: "Import the text" }).click();
  await expect(page.getByRole("status").first()).toContainText(/1 document: 1 stored/, { timeout: 40_000 });
}

const openStored = async (page: Page) => {
  await page.getByRole("listitem").getByRole("link", { name: TITLE }).first().click();
  await page.waitForURL(/\/articles\/[0-9a-f-]+$/);
  await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
};

/** In how many of the unit Iceland accuses Malta. */
async function counted(page: Page, unit: "articles" | "syndication clusters"): Promise<number> {
  await page.goto("/matrix");
  await page
    .getByRole("navigation", { name: "Count" })
    .getByRole("link", { name: unit, exact: true })
    .click();
  const cell = page
    .getByRole("grid")
    .first()
    .getByRole("link", { name: new RegExp(`^Iceland accuses Malta: \\d+ ${unit.slice(0, -1)}`) });
  return Number(/: (\d+) /.exec((await cell.first().getAttribute("aria-label")) ?? "")?.[1]);
}

test("two prints of one text are told as copies, count once, and count twice when an editor takes one out", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await paste(page, "The Strelsau Gazette", "2026-03-17", TEXT.join("\n\n"));
  await openStored(page);
  const first = page.url();
  await expect(page.getByRole("complementary", { name: "Copies of this text" })).toHaveCount(0);
  const [articles, clusters] = [await counted(page, "articles"), await counted(page, "syndication clusters")];
  const changed = TEXT.join("\n\n").replace("ever since", "since then");
  await paste(page, "The Zenda Courier", "2026-03-18", `${changed}\n\nWith agencies.`);
  await expect(page.getByRole("status").first()).toContainText("1 stored (1 near copy)");
  await expect(page.getByText(/^Near copy of/)).toContainText("The Strelsau Gazette, 17 Mar 2026");

  await openStored(page);
  const second = page.url();
  const copies = page.getByRole("complementary", { name: "Copies of this text" });
  await expect(copies).toContainText("Also printed by The Strelsau Gazette, 17 Mar 2026");
  expect(await counted(page, "articles")).toBe(articles + 1);
  expect(await counted(page, "syndication clusters")).toBe(clusters);
  await expect(page.getByRole("main")).toContainText("The copies of one text");

  await page.goto(second);
  await copies.getByRole("button", { name: "Take it out" }).click();
  await expect(copies).toContainText("An editor took this article out of the copies");
  expect(await counted(page, "syndication clusters")).toBe(clusters + 1);
  await page.goto(second);
  await page.keyboard.press("Control+z");
  await expect(copies).toContainText("Also printed by The Strelsau Gazette");
  expect(await counted(page, "syndication clusters")).toBe(clusters);

  for (const address of [first, second]) {
    await page.goto(`${address}/edit`);
    await page.getByRole("button", { name: "Withdraw the article" }).click();
    await expect(page.getByRole("heading", { name: "Withdrawn" })).toBeVisible();
  }
});

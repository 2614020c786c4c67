import { expect, test } from "@playwright/test";

/** More than two loads of them. */
const CHARGES = 60;
const STAMP = Date.now();
const TITLE = `Ash in sixty harbours, ${STAMP}`;
/** Of this telling alone: the text is no copy of what an earlier one left behind. */
const place = () =>
  Math.random()
    .toString(36)
    .replace(/[^a-z]/g, "")
    .slice(0, 6)
    .padEnd(4, "o");
const TEXT = Array.from(
  { length: CHARGES },
  (_, at) =>
    `Iceland accused Norway of dumping ${at + 2} loads of ash off Port ${place().toUpperCase()[0]}${place()}.`,
).join("\n\n");

test("a cell's quotations go on as one reads, to the last of as many as its figure says", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto("/import");
  await page.getByLabel("Text", { exact: true }).fill(TEXT);
  await page.getByLabel("Title").fill(TITLE);
  await page.getByRole("button", { name: "Import the text" }).click();
  await expect(page.getByRole("status").first()).toContainText(/1 document: 1 stored/, { timeout: 40_000 });
  await page.getByRole("link", { name: TITLE }).first().click();
  await page.waitForURL(/\/articles\/[0-9a-f-]+$/);
  await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
  const article = page.url();

  await page.goto("/matrix?accuser=iceland&accused=norway");
  const panel = page.getByRole("complementary", { name: "Iceland accuses Norway" });
  const figure = Number(/^\d+/.exec(await panel.getByRole("heading").first().innerText())?.[0]);
  expect(figure).toBeGreaterThan(25);
  const items = panel.locator("ol > li");
  await expect(items).toHaveCount(25);
  await expect(panel.getByRole("status")).toHaveText(`25 of ${figure} quotations shown.`);
  await expect(async () => {
    await panel.getByRole("status").scrollIntoViewIfNeeded();
    await expect(items).toHaveCount(figure, { timeout: 500 });
  }).toPass();
  await expect(panel.getByRole("status")).toHaveText(`${figure} of ${figure} quotations shown.`);
  const words = await items.locator(".quote").allTextContents();
  expect(new Set(words).size).toBe(figure);

  await page.goto(`${article}/edit`);
  await page.getByRole("button", { name: "Withdraw the article" }).click();
  await expect(page.getByRole("heading", { name: "Withdrawn" })).toBeVisible();
});

import { expect, test } from "@playwright/test";

const CELL = /^(.+) accuses (.+): (\d+) charges?/;

test("every cell of the matrix opens to as many quotations as its figure says", async ({ page }) => {
  await page.goto("/matrix");
  const grid = page.getByRole("grid").first();
  const names = await grid
    .getByRole("link", { name: CELL })
    .evaluateAll((links) => links.map((link) => link.getAttribute("aria-label") ?? ""));
  expect(names.length).toBeGreaterThan(3);
  for (const name of names.slice(0, 6)) {
    const [, accuser, accused, figure] = CELL.exec(name) ?? [];
    await grid.getByRole("link", { name, exact: true }).click();
    const panel = page.getByRole("complementary", { name: `${accuser} accuses ${accused}`, exact: true });
    await expect(panel.locator("ol > li")).toHaveCount(Number(figure));
    await expect(panel.locator("ol > li").first()).toContainText(/¶ \d+/);
  }
});

test("the margins of the matrix add up to the figure in its note", async ({ page }) => {
  await page.goto("/matrix");
  const grid = page.getByRole("grid").first();
  const figures = await grid
    .getByRole("link", { name: CELL })
    .evaluateAll((links) =>
      links.map((link) => Number(/: (\d+) /.exec(link.getAttribute("aria-label") ?? "")?.[1])),
    );
  const total = figures.reduce((sum, figure) => sum + figure, 0);
  await expect(page.getByRole("main")).toContainText(`${total} pairs`);
});

test("arrow keys walk the grid, Enter opens a cell, Escape leads back to it", async ({ page }) => {
  await page.goto("/matrix");
  const first = page.getByRole("grid").first().locator("[data-at]").first();
  await first.focus();
  await page.keyboard.press("ArrowDown");
  await expect(first).not.toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(first).toBeFocused();
  const cell = page.getByRole("grid").first().getByRole("link", { name: CELL }).first();
  await cell.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/accuser=.+accused=/);
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/accuser=/);
});

test("on a narrow screen the pairs stand in a list, and the page does not scroll sideways", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/matrix");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(beyond).toBeLessThanOrEqual(0);
});

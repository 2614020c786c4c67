import { expect, type Page, test } from "@playwright/test";

/** The grids of the page, by their names. */
const grid = (page: Page, name: string | RegExp) => page.getByRole("grid", { name });

test("the matrix counts by each unit, with its rule on the screen, and the list opens to as many groups", async ({
  page,
}) => {
  for (const unit of ["statements", "articles", "outlets"]) {
    await page.goto(`/matrix?unit=${unit}`);
    await expect(page.getByRole("navigation", { name: "Count" }).locator("[aria-current]")).toHaveText(unit);
    const cell = grid(page, "Accuser by accused")
      .getByRole("link", { name: /accuses/ })
      .first();
    const [, figure] = / (\d+) \w+/.exec((await cell.getAttribute("aria-label"))?.split(":")[1] ?? "") ?? [];
    await cell.click();
    await expect(page.getByRole("complementary").getByRole("heading").first()).toHaveText(
      new RegExp(`^${figure} `),
    );
    await page.getByRole("link", { name: "Open as list" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(`${figure} `);
  }
});

test("actor by actor shows all types, and blocs stand together and can be zoomed to", async ({ page }) => {
  await page.goto("/matrix?view=types&sort=blocs");
  const all = await grid(page, /all types/)
    .getByRole("columnheader")
    .count();
  await page
    .getByText("Zoom to a bloc")
    .locator("..")
    .getByRole("listitem")
    .first()
    .getByRole("link")
    .click();
  await expect(page).toHaveURL(/rows=/);
  expect(
    await grid(page, /all types/)
      .getByRole("columnheader")
      .count(),
  ).toBeLessThanOrEqual(all);
  await page.getByRole("link", { name: "Show all rows and columns" }).click();
  await expect(page).not.toHaveURL(/rows=/);
});

test("arrow keys walk allegation by actor, Enter opens a cell, Escape leads back to it", async ({ page }) => {
  await page.goto("/matrix?view=allegations&sort=name");
  const table = grid(page, "Allegation by actor");
  const cells = table.locator("[data-at]");
  await expect(cells.and(page.locator('[tabindex="0"]'))).toHaveCount(1);
  const heads = await table.getByRole("rowheader").allTextContents();
  expect(heads).toEqual([...heads].sort((one, other) => one.localeCompare(other, "en")));
  await table.locator('[data-at="0,0"]').focus();
  await page.keyboard.press("ArrowRight");
  await expect(table.locator('[data-at="0,1"]')).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(table.locator('[data-at="1,1"]')).toBeFocused();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Control+Home");
  await expect(table.locator('[data-at="0,0"]')).toBeFocused();
  await table
    .getByRole("link", { name: /accused/ })
    .first()
    .focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/on=.+by=/);
  await expect(page.getByRole("complementary")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/on=/);
});

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

test("rows stand by name, by total or by reciprocity, and a mutual accusation leads to its mirror", async ({
  page,
}) => {
  const rows = () => grid(page, "Accuser by accused").locator("tbody").getByRole("rowheader").allInnerTexts();
  await page.goto("/matrix?sort=name");
  const byName = (await rows()).map((name) => name.trim());
  expect(byName).toEqual(byName.toSorted((one, other) => one.localeCompare(other, "en")));
  await page.getByRole("navigation", { name: "Sort" }).getByRole("link", { name: "by total" }).click();
  await expect(page).not.toHaveURL(/sort=/);
  const totals = await grid(page, "Accuser by accused")
    .getByRole("link", { name: / as accuser: \d+ pairs?/ })
    .evaluateAll((links) => links.map((link) => Number(/: (\d+) pair/.exec(link.ariaLabel ?? "")?.[1])));
  expect(totals).toEqual(totals.toSorted((a, b) => b - a));
  await page.getByRole("navigation", { name: "Sort" }).getByRole("link", { name: "by reciprocity" }).click();
  await expect(page).toHaveURL(/sort=reciprocity/);
  expect(new Set((await rows()).map((name) => name.trim()))).toEqual(new Set(byName));

  const mutual = grid(page, "Accuser by accused").getByRole("link").filter({ hasText: "⇄" }).first();
  const [, accuser, accused] =
    /^(.+) accuses (.+): \d+/.exec((await mutual.getAttribute("aria-label")) ?? "") ?? [];
  const mirrored = /⇄ (\d+)/.exec((await mutual.textContent()) ?? "")?.[1];
  await mutual.click();
  const panel = page.getByRole("complementary", { name: `${accuser} accuses ${accused}`, exact: true });
  await panel.getByRole("link", { name: "Open that cell" }).click();
  const mirror = page.getByRole("complementary", { name: `${accused} accuses ${accuser}`, exact: true });
  await expect(mirror.getByRole("heading").first()).toHaveText(new RegExp(`^${mirrored} `));
});

test("a filter that is chosen stands in the address and narrows the figure, which can be cleared", async ({
  page,
}) => {
  await page.goto("/matrix");
  const whole = await page
    .getByRole("link", { name: /^All: \d+ pairs/ })
    .first()
    .getAttribute("aria-label");
  await page.locator("summary").filter({ hasText: "Outlets" }).click();
  await page.locator("details[open] input[type=checkbox]").first().check();
  await page.locator("details[open]").getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/outlets=/);
  await expect(page.getByRole("link", { name: "Clear filters" }).first()).toBeVisible();
  const narrowed = page.getByRole("link", { name: /^All: \d+ pairs/ }).first();
  await expect(narrowed).not.toHaveAttribute("aria-label", whole ?? "");
  await page.getByRole("link", { name: "Reviewed only" }).click();
  await expect(page).toHaveURL(/outlets=.*review=reviewed/);
  await page.getByRole("link", { name: "Clear filters" }).first().click();
  await expect(page).toHaveURL(/\/matrix$/);
});

test("no reply found is said with the same reach in the matrix, the list, the allegation and the actor", async ({
  page,
}) => {
  await page.goto("/claims?answer=none");
  const reach = /in \d+ articles from \d+ named outlets until \d+ \w+ \d{4}/;
  const said = reach.exec((await page.getByRole("main").innerText()) ?? "")?.[0] ?? "never said";
  await page.goto("/");
  await expect(page.getByRole("main")).toContainText(said.replace(/^in/, "In"));
  await page.goto("/matrix");
  await grid(page, "Accuser by accused")
    .getByRole("link", { name: /no reply found/ })
    .first()
    .click();
  const panel = page.getByRole("complementary", { name: /accuses/ });
  await expect(panel).toContainText(said);
  const title =
    (await panel.getAttribute("aria-label")) ??
    (await panel
      .getByText(/ accuses /)
      .first()
      .innerText());
  const accused = / accuses (.+)$/.exec(title)?.[1] ?? "";
  await page.goto("/actors");
  await page.getByRole("main").getByRole("link", { name: accused, exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 2, name: "Charges with no reply found" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText(said);
});

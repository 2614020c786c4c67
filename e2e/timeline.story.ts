import { expect, test } from "@playwright/test";

test("the brush chooses months, the axis its step, and the table holds the same links", async ({ page }) => {
  await page.goto("/timeline");
  const title = page.getByRole("heading", { level: 1 });
  const before = await title.textContent();
  await page.getByRole("link", { name: /^Mar 2022, \d+ claims/ }).click();
  await expect(title).not.toHaveText(before ?? "");
  await expect(page).toHaveURL(/from=2022-03-01/);
  await page
    .getByRole("navigation", { name: "Step of the axis" })
    .getByRole("link", { name: "Month" })
    .click();
  await expect(page).toHaveURL(/unit=month/);
  const heading = page.getByRole("heading", { name: /^The same as a table: \d+ links/ });
  const links = Number(/(\d+) links/.exec((await heading.textContent()) ?? "")?.[1]);
  const table = page.getByRole("table").filter({ hasText: "Charge by" });
  await expect(table.locator("tbody tr")).toHaveCount(links);
});

test("a mark shows its words to the keyboard, and arrow keys walk the lanes", async ({ page }) => {
  await page.goto("/timeline");
  const marks = page.locator("[data-mark]");
  await expect(page.locator('[data-mark][tabindex="0"]')).toHaveCount(1);
  await page.locator('[data-mark][tabindex="0"]').focus();
  await expect(page.locator(".tl-card")).toBeVisible();
  const first = await page.locator("[data-mark]:focus").getAttribute("data-mark");
  await page.keyboard.press("ArrowRight");
  expect(await page.locator("[data-mark]:focus").getAttribute("data-mark")).not.toBe(first);
  await page.keyboard.press("Escape");
  await expect(page.locator(".tl-card")).toHaveCount(0);
  expect(await marks.count()).toBeGreaterThan(10);
});

test("the time to the first reply opens to as many pairs as its bar says, and is taken away", async ({
  page,
}) => {
  await page.goto("/timeline?from=2022-03-01&to=2025-07-31");
  const latency = page.locator("#latency");
  const row = latency.getByRole("row").filter({ hasText: "same day" });
  const count = Number(await row.getByRole("cell").last().textContent());
  expect(count).toBeGreaterThan(0);
  const table = await page.request.get(
    (await latency.getByRole("link", { name: "Table, CSV", includeHidden: true }).getAttribute("href")) ?? "",
  );
  expect(await table.text()).toContain(`same day,${count},yes`);
  await row.getByRole("link").click();
  await expect(page).toHaveURL(/delay=same/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`${count} `);
});

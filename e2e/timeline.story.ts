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

test("the brush is drawn over months with the pointer, and set by the keyboard", async ({ page }) => {
  await page.goto("/timeline");
  const brush = page.locator(".tl-brush");
  const months = brush.getByRole("link", { name: /, \d+ claims?$/ });
  const [first, last] = [months.nth((await months.count()) - 2), months.last()];
  const middle = async (month: typeof first) => {
    await month.scrollIntoViewIfNeeded();
    const box = await month.boundingBox();
    return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2] as const;
  };
  const names = await Promise.all([first, last].map((month) => month.getAttribute("aria-label")));
  const [from, to] = [await middle(first), await middle(last)];
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=\d{4}-\d\d-01&to=\d{4}-\d\d-\d\d/);
  const [, count, all] =
    /, ([\d,]+) of ([\d,]+) dated claims/.exec((await brush.locator("p").innerText()) ?? "") ?? [];
  const claims = (name: string | null) => Number(/, (\d+) claim/.exec(name ?? "")?.[1]);
  expect(Number(count)).toBeGreaterThanOrEqual(claims(names[0] ?? null) + claims(names[1] ?? null));
  expect(Number(count)).toBeLessThan(Number(all));
  await months.last().focus();
  await page.keyboard.press("Enter");
  await expect(brush.locator("p")).toContainText(`${claims(names[1] ?? null)} of ${all} dated claims`);
});

test("arcs of the focused mark are brought out, and its words lead to its claim", async ({ page }) => {
  await page.goto("/timeline");
  const arc = page.locator("[data-ends]").first();
  const [reply = ""] = ((await arc.getAttribute("data-ends")) ?? "").split(" ");
  const mark = page.locator(`[data-mark="${reply}"]`).first();
  await mark.focus();
  await expect(arc).toHaveAttribute("data-on", "");
  const words = (await page.locator(".tl-card .quote").textContent()) ?? "";
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/(articles|claims)\//);
  await expect(page.getByRole("main")).toContainText(words.slice(0, 40));
});

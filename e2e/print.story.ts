import { expect, test } from "@playwright/test";

test("on paper a page has its figure and its filter in words, and nothing to press", async ({ page }) => {
  await page.goto("/matrix?types=allege");
  const cell = page
    .getByRole("grid")
    .first()
    .getByRole("link", { name: /accuses/ })
    .first();
  await cell.click();
  await expect(page.getByRole("complementary", { name: /accuses/ })).toBeVisible();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByText(/^Gainsay\. Filter: Types: .+\. Printed on \d+ \w+ \d{4}\.$/)).toBeVisible();
  for (const button of await page.getByRole("button").all()) await expect(button).toBeHidden();
  await expect(page.getByRole("link", { name: "Save view" })).toBeHidden();
  await expect(page.getByRole("grid").first()).toBeVisible();
  const panel = page.getByRole("complementary", { name: /accuses/ });
  await expect(panel.locator(".quote").first()).toBeVisible();
  const [height, whole] = await panel.evaluate((box) => [box.clientHeight, box.scrollHeight]);
  expect(whole).toBeLessThanOrEqual((height ?? 0) + 1);
  const ink = await page
    .getByRole("heading", { level: 1 })
    .evaluate((title) => getComputedStyle(title).color);
  const strengths =
    ink
      .match(/[\d.]+/g)
      ?.slice(0, 3)
      .map(Number) ?? [];
  expect(Math.max(...strengths), `dark words on paper, not ${ink}`).toBeLessThan(
    ink.startsWith("rgb") ? 90 : 0.5,
  );
  const paper = await page.pdf({ format: "A4" });
  expect(paper.subarray(0, 5).toString()).toBe("%PDF-");
});

test("every reading page can be printed within the paper's width", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 720, height: 1000 });
  for (const path of ["/", "/timeline", "/network", "/allegations", "/claims?types=deny", "/codebook"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("banner")).toBeHidden();
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond, path).toBeLessThanOrEqual(0);
  }
});

import { expect, test } from "@playwright/test";

// Other stories may act meanwhile: what a page says of that is told in as-of.story.ts, where nobody does.
test("every reading page can be seen as it stood, also that of one thing", async ({ page }) => {
  await page.goto("/codebook");
  const moment = (await page.locator("time[data-read-at]").getAttribute("datetime")) ?? "";
  const paths = ["/", "/matrix?view=allegations", "/matrix?view=types", "/timeline", "/network", "/codebook"];
  for (const list of ["/actors", "/allegations", "/articles", "/claims"]) {
    await page.goto(list);
    const one = page.getByRole("main").locator(`a[href^="${list}/"]:not([href*="/merge"])`).first();
    paths.push(list, (await one.getAttribute("href"))?.split("#")[0] ?? "");
  }
  for (const path of paths) {
    await page.goto(`${path}${path.includes("?") ? "&" : "?"}asOf=${moment}`);
    const band = page.getByRole("complementary", { name: "A moment of the past" });
    await expect(band, path).toContainText(
      /^As it stood on .* UTC\. (Nothing .* changed since\.|Since then.*: .+)/,
    );
    await expect(page.getByRole("heading", { level: 1 }), path).toBeVisible();
    await expect(page.getByRole("button", { name: /^(Accept|Reject|Confirm|Dismiss|Save)/ })).toHaveCount(0);
  }
});

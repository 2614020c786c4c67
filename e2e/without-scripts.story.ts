import { expect, test } from "@playwright/test";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("pages are sent whole and in their order", async ({ page }) => {
    await page.goto("/articles");
    const longest = page.getByRole("main").getByRole("link", { name: /US and China clash/ });
    for (const path of ["/", "/matrix", "/timeline", "/claims", (await longest.getAttribute("href")) ?? ""]) {
      await page.goto(path);
      await expect(page.locator("main h1"), path).toBeVisible();
      expect(await page.locator("[hidden][id^='S:'], template[id^='B:']").count(), path).toBe(0);
      await expect(page.getByRole("status", { name: "Loading" })).toHaveCount(0);
    }
    const paragraphs = page.locator("[id^=paragraph-]");
    const places = await paragraphs.evaluateAll((found) =>
      found.map((one) => [one.id, one.getBoundingClientRect().y]),
    );
    expect(places.length).toBeGreaterThan(5);
    expect(places.map(([id]) => id)).toEqual(places.map((_, index) => `paragraph-${index + 1}`));
    const heights = places.map(([, y]) => Number(y));
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  });

  test("an address with nothing behind it says so", async ({ page }) => {
    const answer = await page.goto("/allegations/no-such-allegation");
    expect(answer?.status()).toBe(404);
  });
});

test("with scripts a page that is gone to shows bones until it comes", async ({ page }) => {
  await page.goto("/");
  const network = await page.context().newCDPSession(page);
  await network.send("Network.enable");
  const slow = { offline: false, latency: 0, uploadThroughput: -1 };
  await network.send("Network.emulateNetworkConditions", { ...slow, downloadThroughput: 3_000 });
  await page.getByRole("navigation").getByRole("link", { name: "Timeline" }).click();
  await expect(page.getByRole("status", { name: "Loading" })).toBeVisible();
  await network.send("Network.emulateNetworkConditions", { ...slow, downloadThroughput: -1 });
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/./);
  await expect(page.getByRole("status", { name: "Loading" })).toHaveCount(0);
  await expect(page).toHaveURL(/timeline/);
});

import { expect, test } from "@playwright/test";

test("Ctrl+K goes to an actor, a page or a search by a few letters, without a mouse", async ({ page }) => {
  await page.goto("/timeline");
  const palette = page.getByRole("dialog", { name: "Go to" });
  const asking = palette.getByRole("combobox");
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(asking).toBeFocused({ timeout: 2000 });
  }).toPass();
  await page.keyboard.type("chi");
  await expect(palette.getByRole("option", { name: /^China ?country$/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "China" })).toBeVisible();

  await page.keyboard.press("Control+k");
  await page.keyboard.type("codeb");
  await expect(palette.getByRole("option", { name: "Codebook" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Codebook" })).toBeVisible();

  await page.keyboard.press("Control+k");
  await page.keyboard.type("sanctions");
  await palette.getByRole("option", { name: "Search claims for “sanctions”" }).click();
  await expect(page).toHaveURL(/\/claims\?q=sanctions$/);

  await page.keyboard.press("Control+k");
  await expect(asking).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(palette).toBeHidden();
});

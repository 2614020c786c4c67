import { expect, test } from "@playwright/test";

// A story that plays a stranger says `test.use({ storageState: { cookies: [], origins: [] } })`.
test("the administrator signs in, and the stories go on from there", async ({ page }) => {
  const { ADMIN_EMAIL, ADMIN_PASSWORD } = process.env;
  await page.goto("/sign-in", { waitUntil: "networkidle" });
  await page.getByLabel("Email").fill(ADMIN_EMAIL ?? "");
  await page.getByLabel("Password").fill(ADMIN_PASSWORD ?? "");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  await page.context().storageState({ path: "test-results/administrator.json" });
});

import { expect, test } from "@playwright/test";
import { decidedTasks } from "./learning-tasks";

test("a model learns from what was decided, is taken into use and rolled back", async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto("/import");
  const buffer = Buffer.from(JSON.stringify(decidedTasks()));
  const file = { name: "quarrels.json", mimeType: "application/json", buffer };
  await page.getByLabel("Files").setInputFiles(file);
  await page.getByRole("button", { name: "Import the files" }).click();
  await page.getByRole("button", { name: "Bring the archive in" }).click({ timeout: 40_000 });
  await expect(page.getByRole("status").first()).toContainText("12 stored", { timeout: 40_000 });
  const brought = page.url();

  await page.goto("/learning");
  await expect(page.getByText(/articles are wholly decided/)).toBeVisible();
  await page.getByRole("button", { name: "Train a model" }).click();
  await expect(page.getByText(/is being trained/)).toBeVisible();
  const model = page
    .getByRole("listitem")
    .filter({ hasText: /^Model \d+/ })
    .first();
  await expect(model.getByRole("button", { name: "Take into use" })).toBeVisible({ timeout: 60_000 });
  await expect(model.getByRole("img", { name: /words found: .* to / })).toBeVisible();
  await model.getByText("Table", { exact: false }).first().click();
  await expect(model.getByRole("row", { name: /^words and type/ })).toBeVisible();

  await model.getByRole("button", { name: "Take into use" }).click();
  await expect(model.getByText("in use", { exact: true })).toBeVisible();
  await page.reload();
  await model.getByRole("button", { name: "Roll back to the shipped weights" }).click();
  await expect(
    page
      .getByRole("listitem")
      .filter({ hasText: "The shipped weights" })
      .getByText("in use", { exact: true }),
  ).toBeVisible();

  await page.goto(brought);
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByRole("button", { name: "Give it back" })).toBeVisible();
});

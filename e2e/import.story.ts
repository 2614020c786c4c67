import { expect, test } from "@playwright/test";

test("an article is pasted, watched until it is stored, and opened", async ({ page }) => {
  await page.goto("/import");
  const words = `Ruritania accused Graustark of moving the border stones on Monday ${Date.now()}.\n\nGraustark denied the accusation. “We moved nothing,” said its spokesman Rudolf Elphberg.`;
  await page.getByLabel("Text", { exact: true }).fill(words);
  await page.getByLabel("Title").fill("Border stones moved in the night");
  await page.getByLabel("Outlet").first().fill("The Strelsau Gazette");
  await page.getByLabel("Day of print").fill("2026-03-17");
  await page.getByRole("button", { name: "Import the text" }).click();
  await expect(page.getByRole("heading", { name: "Border stones moved in the night" })).toBeVisible({
    timeout: 40_000,
  });
  await expect(page.getByRole("status").first()).toContainText("1 document: 1 stored.", { timeout: 40_000 });
  await page.getByRole("link", { name: "Border stones moved in the night" }).click();
  await expect(page.getByText("moving the border stones").first()).toBeVisible();
  await expect(page.getByText("The Strelsau Gazette").first()).toBeVisible();
});

test("a file that cannot be read is listed with its reason and its original, and tried again", async ({
  page,
}) => {
  await page.goto("/import");
  const name = `broken-${Date.now()}.pdf`;
  const buffer = Buffer.from("%PDF-1.7\nThis is no document.");
  await page.getByLabel("Files").setInputFiles({ name, mimeType: "application/pdf", buffer });
  await page.getByRole("button", { name: "Import the files" }).click();
  await expect(page.getByRole("status").first()).toContainText("1 document: 1 failed.", { timeout: 40_000 });
  await page.goto("/import/failed");
  const item = page.getByRole("listitem").filter({ hasText: name });
  await expect(item).toContainText("failed while reading");
  const [original] = await Promise.all([
    page.waitForEvent("download"),
    item.getByRole("link", { name: "Original" }).click(),
  ]);
  expect(original.suggestedFilename()).toBe(name);
  // the page is not loaded anew before the server has answered: what failed then failed again
  await Promise.all([
    page.waitForResponse((answer) => answer.request().method() === "POST"),
    item.getByRole("button", { name: "Try again" }).click(),
  ]);
  await expect(async () => {
    await page.reload();
    await expect(item).toContainText("failed while reading", { timeout: 1_000 });
  }).toPass({ timeout: 40_000 });
  await item.getByRole("button", { name: "Dismiss" }).click();
  await expect(item).toBeHidden();
});

test("a table asks for its columns once, and waits where its import is cancelled and goes on", async ({
  page,
}) => {
  const rows = (n: number) =>
    [
      "headline,wording,paper",
      ...[1, 2].map(
        (row) =>
          `Story ${n}.${row},"Graustark warned Ruritania of consequences in case ${n}.${row} of ${Date.now()}.",The Strelsau Gazette`,
      ),
    ].join("\n");
  const send = async (n: number) => {
    await page.goto("/import");
    const file = { name: `stories-${n}.csv`, mimeType: "text/csv", buffer: Buffer.from(rows(n)) };
    await page.getByLabel("Files").setInputFiles(file);
    await page.getByRole("button", { name: "Import the files" }).click();
  };
  await send(1);
  await expect(page.getByText("Say which column holds what.")).toBeVisible({ timeout: 40_000 });
  const status = page.getByRole("status").first();
  await page.getByRole("button", { name: "Cancel the rest" }).click();
  await expect(status).toContainText("1 document: 1 held back.");
  await expect(page.getByLabel("wording")).toHaveCount(0);
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByLabel("headline")).toHaveValue("title", { timeout: 40_000 });
  await page.getByLabel("wording").selectOption("text");
  await page.getByLabel("paper").selectOption("outlet");
  await page.getByRole("button", { name: "Read the table" }).click();
  await expect(status).toContainText("2 documents: 2 stored.", { timeout: 40_000 });
  await send(2);
  await expect(status).toContainText("2 documents: 2 stored.", { timeout: 40_000 });
});

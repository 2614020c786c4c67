import { expect, test } from "@playwright/test";

test("a newer text of an article comes: claims go along, and one whose words changed waits for a look", async ({
  page,
}) => {
  const status = page.getByRole("status");
  // an article of its own, so that no figure of another story moves
  const name = `The wells of Strelsau, ${Date.now()}`;
  const printed = [
    `Ruritania accused Graustark of poisoning the wells of the border villages on Monday, in the report ${Date.now()}.`,
    "Graustark denied the accusation. “We have poisoned nothing and nobody in all these years,” said its spokesman Rudolf Elphberg.",
    "The villages have drunk from the river since, and their mayors wait for an answer.",
  ];
  await page.goto("/import");
  await page.getByLabel("Text", { exact: true }).fill(printed.join("\n\n"));
  await page.getByLabel("Title").fill(name);
  await page.getByLabel("Outlet").first().fill("The Strelsau Gazette");
  await page.getByRole("button", { name: "Import the text" }).click();
  await expect(status.first()).toContainText("1 document: 1 stored.", { timeout: 40_000 });
  await page.getByRole("link", { name }).click();
  await page.waitForURL(/\/articles\//);
  const article = page.url();

  // the paper changed a word inside the charge, and added a line
  await page.getByRole("link", { name: "Edit the article" }).click();
  const newer = [
    "A correction was made on Tuesday.",
    ...printed.map((line) => line.replace("the wells of the border", "the springs of the border")),
  ];
  await page.getByLabel("The whole text as it is printed now").fill(newer.join("\n\n"));
  await page.getByRole("button", { name: "Bring the newer text" }).click();
  await expect(page.getByText("This is version 2 of the article.")).toBeVisible();
  await page.goto(article);
  await expect(page.getByText(/not surely found in this text/)).toBeVisible();
  await expect(page.getByText("version 2 of 2")).toBeVisible();

  // old and new stand beside each other; the place that is suggested is taken
  await page.getByRole("link", { name: "Find the place" }).click();
  await expect(page.getByRole("heading", { name: /waits? for (its|their) place/ })).toBeVisible();
  await expect(page.locator("ins").filter({ hasText: "springs" }).first()).toBeVisible();
  await expect(page.locator("del").filter({ hasText: "wells" }).first()).toBeVisible();
  await page.getByRole("button", { name: "Take this place" }).click();
  await expect(page.getByText("No claim waits.")).toBeVisible();
  await page.goto(article);
  await expect(page.getByText(/not surely found in this text/)).toBeHidden();

  // out of the figures again
  await page.getByRole("link", { name: "Edit the article" }).click();
  await page.getByRole("button", { name: "Withdraw the article" }).click();
  await expect(page.getByRole("heading", { name: "Withdrawn" })).toBeVisible();
});

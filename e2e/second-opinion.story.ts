import { expect, type Page, test } from "@playwright/test";
import { signedInAs, strangers } from "./people";

async function selectFirstWords(page: Page, paragraph: number) {
  await page
    .locator(".coding-text p")
    .nth(paragraph)
    .locator("[data-start]")
    .last()
    .evaluate((holder) => {
      const words = holder.firstChild;
      const selection = document.getSelection();
      selection?.removeAllRanges();
      if (words) selection?.setBaseAndExtent(words, 0, words, Math.min(60, words.textContent?.length ?? 0));
    });
}

/** Marks the first words of the given paragraphs, with a key for each type. */
async function mark(page: Page, marks: readonly (readonly [paragraph: number, key: string])[]) {
  for (const [paragraph, key] of marks) {
    const listed = await page
      .getByRole("listitem")
      .filter({ has: page.getByRole("button", { name: "Take away" }) })
      .count();
    // The words may be selected before the page listens to selections: then once more.
    await expect(async () => {
      await selectFirstWords(page, paragraph);
      await expect(page.locator(".mark-bar .quote")).not.toBeEmpty({ timeout: 1000 });
    }).toPass({ timeout: 15_000 });
    await page.keyboard.press(key);
    await expect(page.getByRole("button", { name: "Take away" })).toHaveCount(listed + 1);
  }
  await page.getByRole("button", { name: "I am through with this article" }).click();
  await expect(page.getByText("You are through with this article.").first()).toBeVisible();
}

test("two people mark an article blind, their agreement is shown, and a ruling reaches the desk", async ({
  page,
  browser,
}) => {
  const context = await browser.newContext(strangers);
  const other = await signedInAs("editor", "Ona Other", page, context);

  await page.goto("/second-opinion");
  await page.getByLabel("Name").fill("One article");
  await page.getByLabel("Articles").fill("1");
  for (const name of ["Administrator", "Ona Other"]) await page.getByLabel(name).check();
  await page.getByRole("button", { name: "Draw" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "One article" })).toBeVisible();
  const sample = page.url();
  await expect(page.getByText("Nothing to compare yet.")).toBeVisible();

  await other.goto(sample);
  await expect(other.getByRole("link", { name: "Adjudicate" })).toHaveCount(0);
  await other.getByRole("link", { name: "Code it" }).click();
  await mark(other, [
    [1, "1"],
    [2, "2"],
  ]);

  await page.getByRole("link", { name: "Code it" }).click();
  await expect(page.getByText("Ona Other")).toHaveCount(0);
  await mark(page, [
    [1, "1"],
    [2, "4"],
  ]);

  await page.goto(sample);
  await expect(page.getByRole("row", { name: /^All coders/ })).toContainText("2");
  await expect(page.getByRole("img", { name: /All coders/ })).toBeVisible();
  await page.getByRole("link", { name: "Adjudicate" }).click();
  await expect(page.getByText("differ", { exact: true })).toBeVisible();
  await page.getByRole("form", { name: "Claim 2" }).getByRole("button", { name: "Take Ona Other’s" }).click();
  await expect(page.getByRole("button", { name: "Take it back" })).toBeVisible();

  await other.reload();
  await expect(other.getByText(/ruled:/)).toContainText("as you marked it");
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByRole("button", { name: "Take it back" })).toHaveCount(0);
  await context.close();
});

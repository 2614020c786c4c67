import { expect, type Page, test } from "@playwright/test";
import { signedInAs, strangers } from "./people";

/** Selects words of the longest paragraph, the first that nobody marked after its last mark. */
async function selectFreeWords(page: Page) {
  await page.locator(".coding-text").evaluate((text) => {
    const paragraphs = [...text.querySelectorAll("p")];
    const lengthOf = (paragraph: Element) => paragraph.textContent?.length ?? 0;
    const [longest] = paragraphs.sort((a, b) => lengthOf(b) - lengthOf(a));
    const words = [...(longest?.querySelectorAll("[data-start]") ?? [])].at(-1)?.firstChild;
    const selection = document.getSelection();
    selection?.removeAllRanges();
    if (words) selection?.setBaseAndExtent(words, 0, words, Math.floor((words.textContent?.length ?? 0) / 3));
  });
}

/** Marks words after words, with a key for each type, and is through. */
async function mark(page: Page, keys: readonly string[]) {
  for (const [at, key] of keys.entries()) {
    // The words may be selected before the page listens to selections: then once more.
    await expect(async () => {
      await selectFreeWords(page);
      await expect(page.locator(".mark-bar .quote")).not.toBeEmpty({ timeout: 1000 });
    }).toPass({ timeout: 20_000 });
    await page.keyboard.press(key);
    await expect(page.getByRole("button", { name: "Take away" })).toHaveCount(at + 1);
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
  await mark(other, ["1", "2"]);

  await page.getByRole("link", { name: "Code it" }).click();
  await expect(page.getByText("Ona Other")).toHaveCount(0);
  await mark(page, ["1", "4"]);

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

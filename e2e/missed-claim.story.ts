import { expect, type Page, test } from "@playwright/test";

/** Selects words of the article, as somebody does who drags over them. */
async function select(page: Page, words: string) {
  await page.evaluate((wanted) => {
    const holders = [...document.querySelectorAll<HTMLElement>("article .art-text [data-start]")];
    const at = holders
      .map((holder) => holder.textContent)
      .join("")
      .indexOf(wanted);
    if (at < 0) throw new Error(`“${wanted}” does not stand in the article.`);
    const pointAt = (place: number): [Node, number] => {
      let before = 0;
      for (const holder of holders) {
        const length = holder.textContent?.length ?? 0;
        if (place <= before + length && holder.firstChild) return [holder.firstChild, place - before];
        before += length;
      }
      throw new Error("The article ends before the words.");
    };
    document.getSelection()?.setBaseAndExtent(...pointAt(at + 1), ...pointAt(at + wanted.length - 1));
    document.dispatchEvent(new PointerEvent("pointerup", { bubbles: true }));
    document.dispatchEvent(new MouseEvent("mouseup", { bubbles: true }));
  }, words);
}

test("a missed denial is added by selecting its words, linked to the charge, and taken back", async ({
  page,
}) => {
  await page.goto("/articles");
  await page.getByRole("link", { name: "US and China clash over Russia at UN Security Council" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/US and China clash/, { timeout: 30_000 });
  await expect(page.getByRole("region", { name: "Marking" })).toBeVisible();
  const before = await page.locator(".art-note").count();

  await select(page, "traded accusations over Beijing's alleged role");
  await page.getByRole("button", { name: /^Add a claim/ }).click();
  const form = page.getByRole("region", { name: "Add a claim" });
  await expect(form).toContainText("[traded accusations over Beijing's alleged role]");
  await select(page, "The United States and China");
  await expect(form.locator('input[name="source-words"]')).toHaveValue("The United States and China");
  await page.keyboard.press("2");
  await expect(form.getByRole("radio", { name: /denial/ })).toBeChecked();
  await form.getByLabel("For", { exact: true }).fill("China");
  await page.getByRole("heading", { name: "Add a claim" }).click();
  await page.keyboard.press("l");
  await page.keyboard.press("1");
  await expect(form.getByRole("checkbox").first()).toBeChecked();
  await page.keyboard.press("Control+Enter");

  await expect(page.getByRole("status").filter({ hasText: /Saved as claim \d+/ })).toBeVisible();
  await expect(page.locator(".art-note")).toHaveCount(before + 1);
  await page.getByRole("link", { name: "Look at it, or take it back" }).click();
  await expect(page.getByRole("heading", { name: "Answers" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("added this claim");

  const added = page.getByRole("listitem").filter({ hasText: /added this claim(?! and)/ });
  await added.getByRole("button", { name: "Undo" }).click();
  await expect(page).toHaveURL(/\/articles\//);
  await expect(page.locator(".art-note")).toHaveCount(before);
});

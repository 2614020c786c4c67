import { expect, test } from "@playwright/test";

test("a phrase is found and marked as a phrase, and a facet opens to as many as it says", async ({
  page,
}) => {
  await page.goto("/claims?q=%22Western+sanctions%22");
  const marks = page.getByRole("main").locator("mark");
  await expect(marks.first()).toBeVisible();
  for (const words of await marks.allTextContents()) expect(words.toLowerCase()).toBe("western sanctions");
  await page.goto("/claims?q=sanctions");
  const facet = page
    .getByRole("main")
    .getByRole("link", { name: /^Russia \d+$/ })
    .first();
  const count = /\d+$/.exec((await facet.textContent()) ?? "")?.[0];
  await facet.click();
  await expect(page).toHaveURL(/actors=russia/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`${count} `);
});

test("statements in like words are listed from a claim, and the list can be saved as a view", async ({
  page,
}) => {
  await page.goto("/claims?q=sanctions");
  await page.getByRole("main").getByRole("link", { name: "Open", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 2, name: "In the article" })).toBeVisible();
  const id = page.url().split("/").at(-1);
  await page.goto(`/claims?like=${id}`);
  await expect(page.getByRole("main")).toContainText("In words like those of one claim");
  await expect(page.getByRole("link", { name: "Save view" })).toHaveAttribute("href", /like/);
});

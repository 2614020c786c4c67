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

test("words are found in whole articles too, with where they stand, and lead to the paragraph", async ({
  page,
}) => {
  await page.goto("/claims?q=%22Security+Council%22");
  const articles = page.getByRole("main").getByRole("link", { name: /^\d+ articles? holds? / });
  const count = /^\d+/.exec((await articles.textContent()) ?? "")?.[0];
  await articles.click();
  await expect(page).toHaveURL(/\/articles\?q=/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(new RegExp(`^${count} articles?$`));
  const passage = page.locator(".art-passage").first();
  await expect(passage.locator("mark").first()).toHaveText(/security council/i);
  const words = ((await passage.textContent()) ?? "").replace(/\s*¶ \d+$/, "");
  await passage.getByRole("link", { name: /^¶ \d+$/ }).click();
  await expect(page).toHaveURL(/#paragraph-\d+$/);
  const target = new URL(page.url()).hash;
  await expect(page.locator(target)).toBeInViewport();
  await expect(page.locator(target)).toContainText(words.slice(0, 30));
  await page.goto("/articles?q=sanctions+-%22Security+Council%22");
  for (const text of await page.locator(".art-passage").allTextContents())
    expect(text).not.toMatch(/security council/i);
  await page.goto("/articles?q=nosuchwordanywhere");
  await expect(page.getByRole("main")).toContainText("No article holds");
});

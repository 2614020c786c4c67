import { expect, type Page, test } from "@playwright/test";

/** Opens the article of the corpus that is told most easily apart. */
async function openArticle(page: Page) {
  await page.goto("/articles");
  await page.getByRole("link", { name: "US and China clash over Russia at UN Security Council" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/US and China clash/);
}

test("an article shows its claims marked in the text, and leads from a denial to the charge", async ({
  page,
}) => {
  await openArticle(page);
  const denial = page
    .getByRole("listitem")
    .filter({ hasText: /\bdenies \d+/ })
    .first();
  const charge = denial.getByRole("link", { name: /^\d+$/ }).first();
  const target = await charge.getAttribute("href");
  await charge.click();
  await expect(page).toHaveURL(new RegExp(`${target}$`));
  await expect(page.locator(target ?? "#nowhere").first()).toBeInViewport();
});

test("an article can be read plain, and as it arrived, with what cleaning took away", async ({ page }) => {
  await openArticle(page);
  await page.getByRole("link", { name: "Plain" }).click();
  await expect(page.getByRole("main")).toContainText("traded accusations over Beijing's alleged role");
  await page.getByRole("link", { name: "Raw original" }).click();
  await expect(page.getByRole("main")).toContainText("Try Our AI Features");
});

test("a search finds words in claims and says how many", async ({ page }) => {
  await page.goto("/claims?q=sanctions");
  const heading = await page.getByRole("heading", { level: 1 }).innerText();
  const said = Number(/\d+/.exec(heading)?.[0]);
  expect(said).toBeGreaterThan(0);
  await page.goto("/claims?q=nosuchwordanywhere");
  await expect(page.getByRole("main")).toContainText("No claim matches");
});

test("a claim that is opened says why it was read so, and its words, source and cue stand out", async ({
  page,
}) => {
  await openArticle(page);
  const note = page.getByRole("listitem").filter({ hasText: "accuses" }).first();
  const number = await note.getAttribute("data-note");
  const part = (role: string) => page.locator(`[data-${role}~="${number}"]`).first();
  const drawn = async (role: string) =>
    part(role).evaluate((element) => {
      const { outlineStyle, backgroundColor, textDecorationStyle } = getComputedStyle(element);
      return [outlineStyle, backgroundColor, textDecorationStyle].join(" ");
    });
  const before = await Promise.all(["content", "source", "cue"].map(drawn));
  await note.getByText("Why", { exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(note.getByRole("definition").first()).toContainText(/probability 0\.\d\d/);
  for (const field of ["Words", "Type", "Speaker", "For", "Target", "Said", "Source"])
    await expect(note.getByRole("term").filter({ hasText: new RegExp(`^${field}$`) })).toBeVisible();
  await expect(note).toContainText(/the cue “.+”, probability 0\.\d\d/);
  const after = await Promise.all(["content", "source", "cue"].map(drawn));
  expect(after[0]).toContain("solid");
  expect(after[2]).toContain("double");
  expect(new Set(after).size).toBe(3);
  for (const [at, was] of before.entries()) expect(after[at]).not.toBe(was);
});

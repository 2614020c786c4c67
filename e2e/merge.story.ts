import { expect, test } from "@playwright/test";

test("a wrong merge of two actors is undone a day later, after other acts, and nothing is lost", async ({
  page,
}) => {
  const figures = async (slug: string) => {
    await page.goto(`/actors/${slug}`);
    return page.locator("main header").first().innerText();
  };
  const [before, other] = [await figures("china"), await figures("russia")];

  // no rule finds the two alike: the other is named, first wrongly
  await page.goto("/actors/russia/edit");
  const another = page.getByLabel("Another actor, by name");
  await another.fill("Nobody at all");
  await page.getByRole("button", { name: "Look at both" }).click();
  await expect(page.getByText("Nothing is known as “Nobody at all”")).toBeVisible();
  await another.fill("China");
  await page.getByRole("button", { name: "Look at both" }).click();
  await expect(page.getByRole("table")).toContainText("Charges about it");
  await page.getByRole("button", { name: "Merge into Russia" }).click();
  await page.waitForURL(/\/actors\/merge$/);

  // the old address leads to the one that stays, and says so
  await page.goto("/actors/china");
  await expect(page).toHaveURL(/\/actors\/russia/);
  await expect(page.getByText("“china” is merged into this actor.")).toBeVisible();

  // other acts in between
  await page.goto("/actors/russia/edit");
  await page.getByLabel("Another name").fill("The Federation");
  await page.getByRole("button", { name: "Add the name" }).click();
  await expect(page.getByText("The Federation").first()).toBeVisible();

  await page.getByRole("button", { name: "Split China off" }).click();
  await expect(page.getByText("Nothing is merged into it.")).toBeVisible();
  expect(await figures("china")).toBe(before);
  expect(await figures("russia")).toBe(other);

  // by key, the acts are taken back in their order, each named
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("status").filter({ hasText: "Taken back" })).toContainText("China");
  await page.keyboard.press("Control+Shift+Z");
  await expect(page.getByRole("status").filter({ hasText: "Done again" })).toContainText("China");
  expect(await figures("china")).toBe(before);
});

test("an article that is withdrawn leaves the figures and comes back", async ({ page }) => {
  await page.goto("/articles");
  await page.locator("main a[href^='/articles/']").first().click();
  await page.getByRole("link", { name: "Edit the article" }).click();
  await page.getByRole("button", { name: "Withdraw the article" }).click();
  await expect(page.getByRole("heading", { name: "Withdrawn" })).toBeVisible();
  await page.getByRole("link", { name: "To the article" }).click();
  await expect(page.getByText("withdrawn: it counts in no figure")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByText("withdrawn: it counts in no figure")).toBeHidden();
});

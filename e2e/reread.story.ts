import { expect, test } from "@playwright/test";

test("a re-extraction is reviewed: what it would change stands beside the decision until somebody takes it", async ({
  page,
}) => {
  const status = page.getByRole("status");
  const takeBack = async () => {
    await page.keyboard.press("Control+z");
    await expect(status.filter({ hasText: "Taken back" })).toBeVisible();
    await page.getByRole("button", { name: "Close" }).click();
  };

  // an editor decides otherwise than the machine
  await page.goto("/claims?types=demand");
  await page.getByRole("main").getByRole("link", { name: "Open", exact: true }).first().click();
  await page.waitForURL(/\/claims\/[0-9a-f-]{36}/);
  const claim = page.url();
  await page.getByRole("radio", { name: /statement/ }).check({ force: true });
  await page.getByRole("button", { name: /Save correction/ }).click();
  await expect(
    page
      .getByRole("listitem")
      .filter({ hasText: /corrected this claim/ })
      .first(),
  ).toBeVisible();

  // the article is read again: nothing changes, and the difference is proposed
  await page.getByRole("main").locator("a[href^='/articles/']").first().click();
  await page.getByRole("link", { name: "Read it again" }).click();
  await page.getByRole("button", { name: "Read again", exact: true }).click();
  await page.waitForURL(/rereading=/);
  await expect(status.filter({ hasText: "1 article read" }).first()).toBeVisible({ timeout: 40_000 });
  const reading = page.url();
  const own = page
    .getByRole("listitem")
    .filter({ has: page.locator(`a[href="${new URL(claim).pathname}"]`) })
    .filter({ hasText: "corrected by an editor" });
  await expect(own).toContainText("Change");
  await expect(own.locator("del").filter({ hasText: "statement" }).first()).toBeVisible();

  // accepted, it is an act like any other, and is taken back like any other
  await own.getByRole("button", { name: "Accept" }).click();
  await expect(status.filter({ hasText: "Accepted. Ctrl" })).toBeVisible();
  await expect(own).toHaveCount(0);
  await takeBack();
  await expect(own).toHaveCount(1);

  // by a rule, after a look at what it means; one key takes all of it back
  await page.getByLabel("What it does").selectOption("change");
  await page.getByLabel("Part it changes").selectOption("type");
  await page.getByLabel("Claims", { exact: true }).selectOption("yes");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await page.waitForURL(/field=type/);
  await expect(page.getByText(/The rule means \d+ proposals?\./)).toBeVisible();
  await page.getByRole("button", { name: /^Dismiss all/ }).click();
  await expect(own).toHaveCount(0);
  await takeBack();
  await expect(own).toHaveCount(1);

  // a decision that changed meanwhile is not overwritten
  await takeBack();
  await page.goto(claim);
  await expect(page.getByRole("radio", { name: /demand/ })).toBeChecked();
  await page.goto(reading);
  await expect(page.getByText("Somebody changed this claim since.").first()).toBeVisible();

  // one of the whole desk is cancelled while it goes on; what was proposed so far stays
  const cancelled = status.filter({ hasText: /Cancelled after \d+ of \d+ articles/ }).first();
  await expect(async () => {
    await page.goto("/reread");
    await page.getByRole("button", { name: "Read again", exact: true }).click();
    await page.getByRole("button", { name: /^Cancel(, keep| the rest)/ }).click({ timeout: 5_000 });
    await expect(cancelled).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await expect(page.getByRole("button", { name: /^Cancel/ })).toHaveCount(0);
});

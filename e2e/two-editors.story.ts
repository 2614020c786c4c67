import { expect, type Page, test } from "@playwright/test";
import { signedInAs, strangers } from "./people";

const save = (page: Page) => page.getByRole("button", { name: /Save correction/ });
const choose = (page: Page, what: RegExp | string) =>
  page.getByRole("radio", { name: what }).check({ force: true });
const takeBack = async (page: Page) => {
  await page.goto("/codebook");
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("status").filter({ hasText: "Taken back" })).toBeVisible();
};

/** Opens a demand that no other story decided, and says its address. */
async function undecidedDemand(page: Page): Promise<string> {
  await page.goto("/claims?types=demand");
  const links = page.getByRole("main").getByRole("link", { name: "Open", exact: true });
  for (const href of await links.evaluateAll((found) => found.map((link) => link.getAttribute("href")))) {
    await page.goto(href ?? "/nowhere");
    if (await page.getByRole("button", { name: /^Accept/ }).isEnabled()) return page.url();
  }
  throw new Error("Every demand is decided.");
}

const onTheBench = (page: Page) => page.locator("[data-claim]").getAttribute("data-claim");
const acceptedByLea = (page: Page) =>
  page.getByRole("listitem").filter({ hasText: /Lea Later\s+accepted this claim/ });
const hasItOpen = (page: Page, name: string) => page.getByText(`${name} has this open, too.`);

test("two editors never get one item, see each other, and of two who save one claim the loser sees both versions", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const context = await browser.newContext(strangers);
  const other = await signedInAs("editor", "Lea Later", page, context);
  const claim = await undecidedDemand(page);
  const conflict = other.getByRole("alert", { name: "Conflict" });
  const row = (field: string) => conflict.getByRole("row").filter({ hasText: field });
  const both = async () => {
    await page.goto(claim);
    await other.goto(claim);
    await expect(save(other).or(other.getByRole("button", { name: /^Accept/ }))).toBeVisible();
  };
  const corrected = page.getByRole("listitem").filter({ hasText: /corrected this claim/ });

  // the queue hands each their own
  await page.goto("/review");
  await other.goto("/review");
  const mine = await onTheBench(page);
  const theirs = [await onTheBench(other)];
  for (let n = 0; n < 3; n++) {
    await other.keyboard.press("Space");
    await expect(other.locator(`[data-claim="${theirs.at(-1)}"]`)).toHaveCount(0);
    theirs.push(await onTheBench(other));
  }
  expect(theirs).not.toContain(mine);

  // who has the same claim open is seen, and what they do with it
  await page.goto(claim);
  await other.goto(claim);
  await expect(hasItOpen(page, "Lea Later")).toBeVisible();
  await expect(hasItOpen(other, "Administrator")).toBeVisible();
  await other.getByRole("button", { name: /^Accept/ }).click();
  await expect(page.getByText(/Lea Later accepted it since you opened it\./)).toBeVisible();
  await page.getByRole("button", { name: "Show it as it is now" }).click();
  // both see the claim as accepted before that is taken back
  for (const one of [page, other]) await expect(acceptedByLea(one).first()).toBeVisible();
  await expect(hasItOpen(page, "Lea Later")).toBeVisible();
  await other.keyboard.press("Control+z");
  await expect(page.getByText(/since you opened it\./)).toBeVisible();
  await other.goto("/codebook");
  await expect(hasItOpen(page, "Lea Later")).toBeHidden();

  // both have the claim on the screen; the one is first
  await both();
  const before = await corrected.count();
  await choose(page, "Anonymous");
  await save(page).click();
  await expect(corrected).toHaveCount(before + 1);

  // the other is told, and nothing of either is lost
  await choose(other, /warning/);
  await save(other).click();
  await expect(conflict).toBeVisible();
  await expect(row("Type")).toContainText("warning");
  await expect(row("Type")).toContainText("demand");
  await expect(row("Source")).toContainText("anonymous");

  // takes the one part of theirs, keeps the other of their own
  await conflict.getByRole("button", { name: /^Take theirs\s?: Source$/ }).click();
  await conflict.getByRole("button", { name: "Keep mine" }).click();
  await expect(conflict).toHaveCount(0);
  await page.goto(claim);
  await expect(corrected).toHaveCount(before + 2);
  await expect(page.getByRole("radio", { name: /warning/ })).toBeChecked();
  await expect(page.getByRole("radio", { name: "Anonymous" })).toBeChecked();

  // a second time: all of theirs is taken, and they stay as they are
  await both();
  await choose(page, /statement/);
  await save(page).click();
  await expect(corrected).toHaveCount(before + 3);
  await choose(other, /refusal/);
  await save(other).click();
  await expect(row("Type")).toContainText("statement");
  await conflict.getByRole("button", { name: "Take all of theirs" }).click();
  await expect(other.getByRole("radio", { name: /statement/ })).toBeChecked();
  await page.goto(claim);
  await expect(corrected).toHaveCount(before + 3);

  await takeBack(page);
  await takeBack(other);
  await takeBack(page);
  await context.close();
});

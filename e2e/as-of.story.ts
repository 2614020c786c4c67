import { expect, test } from "@playwright/test";

const CELL = /^(.+) accuses (.+): (\d+) charges?/;

test("a page stands as it stood, says what changed since, and leads back to now", async ({ page }) => {
  await page.goto("/matrix");
  const cells = page.getByRole("grid").first().getByRole("link", { name: CELL });
  const name = (await cells.last().getAttribute("aria-label")) ?? "";
  const [, accuser, accused, figure] = CELL.exec(name) ?? [];
  const pair = page.getByRole("link", { name: new RegExp(`^${accuser} accuses ${accused}: `) });
  const before = (await page.locator("time[data-read-at]").getAttribute("datetime")) ?? "";

  await test.step("while nothing changed, the moment is as good as now, and says so", async () => {
    await page.goto(`/matrix?asOf=${before}`);
    const band = page.getByRole("complementary", { name: "A moment of the past" });
    await expect(band).toContainText(/^As it stood on .* UTC\. Nothing .* changed since\./);
    await page.goto("/matrix");
  });

  await test.step("an editor corrects a charge of the cell", async () => {
    await cells.last().click();
    await page.getByRole("complementary").getByRole("link", { name: "Open", exact: true }).first().click();
    await page.getByRole("radio", { name: /statement/ }).check({ force: true });
    await page.getByRole("button", { name: /Save correction/ }).click();
    await expect(
      page
        .getByRole("listitem")
        .filter({ hasText: /corrected this claim/ })
        .first(),
    ).toBeVisible();
  });
  const claim = page.url();

  await test.step("as of before, the matrix has the old figure, from page to page", async () => {
    await page.goto(`/matrix?asOf=${before}`);
    await expect(pair.first()).toHaveAttribute("aria-label", new RegExp(`: ${figure} charge`));
    const band = page.getByRole("complementary", { name: "A moment of the past" });
    await expect(band).toContainText(/As it stood on .* UTC\. Since then: 1 claim decided/);
    await page
      .getByRole("navigation", { name: "Main" })
      .first()
      .getByRole("link", { name: "Actors" })
      .click();
    await expect(page).toHaveURL(/\/actors\?asOf=/);
    await expect(band).toBeVisible();
    await expect(page.getByRole("link", { name: "Edit", exact: true })).toHaveCount(0);
    await page.goBack();
    await band.getByRole("link", { name: "What changed" }).click();
  });

  await test.step("what changed says who, and what into what, and shows the page then", async () => {
    await expect(page.getByRole("heading", { level: 1 })).toContainText("What changed since");
    const change = page
      .getByRole("listitem")
      .filter({ hasText: /corrected a claim/ })
      .first();
    await expect(change).toContainText("charge");
    await expect(change).toContainText("statement");
    await change.getByRole("link", { name: "before" }).click();
    await expect(page).toHaveURL(/\/claims\/.*asOf=/);
    await expect(page.getByRole("button", { name: /Save correction/ })).toHaveCount(0);
    await page.getByRole("link", { name: "Back to now" }).click();
    await expect(page).not.toHaveURL(/asOf/);
  });

  await test.step("a table that is taken away says of which moment it is", async () => {
    const file = await page.request.get(`/figures/matrix.csv?asOf=${before}`);
    expect(await file.text()).toContain("as it stood on");
    expect((await page.request.get("/figures/matrix.csv?asOf=2999-01-01")).status()).toBe(422);
  });

  await test.step("a moment that cannot be seen is refused in words", async () => {
    for (const [asked, words] of [
      ["banana", "cannot be read"],
      ["2999-01-01", "is yet to come"],
      ["1999-01-01", "is too early"],
    ]) {
      const answer = await page.goto(`/allegations?asOf=${asked}`);
      expect(answer?.status()).toBe(200);
      await expect(page.getByRole("main").getByRole("alert")).toContainText(words ?? "");
    }
  });

  await page.goto(claim);
  const history = page.getByRole("listitem").filter({ hasText: /corrected this claim/ });
  await history.first().getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("main")).toContainText(/took back entry \d+/);
});

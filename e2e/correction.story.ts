import { expect, test } from "@playwright/test";

const CELL = /^(.+) accuses (.+): (\d+) charges?/;

test("a corrected claim leaves its cell of the matrix, the history says so, and undo brings it back", async ({
  page,
}) => {
  await page.goto("/matrix");
  const cells = page.getByRole("grid").first().getByRole("link", { name: CELL });
  const name = (await cells.last().getAttribute("aria-label")) ?? "";
  const [, accuser, accused, figure] = CELL.exec(name) ?? [];
  const pair = page.getByRole("link", { name: new RegExp(`^${accuser} accuses ${accused}: `) });
  await cells.last().click();
  const matrix = page.url();
  await page.getByRole("complementary").getByRole("link", { name: "Open", exact: true }).first().click();

  await expect(page).toHaveURL(/\/claims\//);
  await expect(page.getByRole("heading", { name: "History" })).toBeVisible();
  // other stories may have corrected it before
  const history = page.getByRole("listitem").filter({ hasText: /corrected this claim/ });
  const before = await history.count();
  await page.getByRole("radio", { name: /statement/ }).check({ force: true });
  await page.getByRole("button", { name: /Save correction/ }).click();
  await expect(history).toHaveCount(before + 1);
  await expect(history.first()).toContainText("charge");
  await expect(history.first()).toContainText("statement");
  const claim = page.url();

  await page.goto("/matrix");
  const left = Number(figure) - 1;
  if (left === 0) await expect(pair).toHaveCount(0);
  else await expect(pair.first()).toHaveAttribute("aria-label", new RegExp(`: ${left} charge`));

  await page.goto(claim);
  const takenBack = page.getByRole("listitem").filter({ hasText: /took back entry \d+/ });
  const takenBefore = await takenBack.count();
  await history.first().getByRole("button", { name: "Undo" }).click();
  await expect(takenBack).toHaveCount(takenBefore + 1);
  await page.goto(matrix);
  await expect(pair.first()).toHaveAttribute("aria-label", new RegExp(`: ${figure} charge`));
});

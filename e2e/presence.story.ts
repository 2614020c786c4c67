import { expect, test } from "@playwright/test";
import { signedInAs, strangers } from "./people";

test("two editors on one claim see each other, and the one who looks on is told of the other's act", async ({
  page,
  browser,
}) => {
  const context = await browser.newContext(strangers);
  const other = await signedInAs("editor", "Pia Present", page, context);
  await page.goto("/claims");
  const href = await page
    .getByRole("main")
    .getByRole("link", { name: "Open", exact: true })
    .first()
    .getAttribute("href");
  const claim = new URL(href ?? "", page.url()).href;
  await page.goto(claim);
  await other.goto(claim);
  await expect(page.getByText("Pia Present has this open, too.")).toBeVisible();
  await expect(other.getByText("Administrator has this open, too.")).toBeVisible();

  await other.getByRole("button", { name: /^Accept/ }).click();
  await expect(page.getByText(/Pia Present accepted it since you opened it\./)).toBeVisible();
  await page.getByRole("button", { name: "Show it as it is now" }).click();
  await expect(page.getByText("Pia Present has this open, too.")).toBeVisible();
  await other.keyboard.press("Control+z");
  await expect(page.getByText(/since you opened it\./)).toBeVisible();

  await other.goto("/codebook");
  await expect(page.getByText("Pia Present has this open, too.")).toBeHidden();
  await context.close();
});

import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";

const STRANGER = { cookies: [], origins: [] };

test("a figure is taken away as table and as picture, with the keyboard alone", async ({ page }) => {
  await page.goto("/matrix?types=allege");
  const menu = page.locator("details.take").first();
  await expect(menu.getByRole("button", { name: "Picture, PNG", includeHidden: true })).toBeAttached();
  await menu.locator("summary").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(menu.getByRole("link", { name: "Table, CSV" })).toBeFocused();
  const [table] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(table.suggestedFilename()).toMatch(/^gainsay-matrix-\d{4}-\d\d-\d\d\.csv$/);
  const [head, first] = (await readFile(await table.path(), "utf8")).split("\r\n");
  expect(head).toContain("accuser,accused,");
  expect(first).toContain(",Types: ");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  const [picture] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(picture.suggestedFilename()).toMatch(/\.png$/);
  expect((await readFile(await picture.path())).subarray(1, 4).toString()).toBe("PNG");
  await page.keyboard.press("Escape");
  await expect(menu.locator("summary")).toBeFocused();
  await expect(menu.getByRole("link", { name: "Table, CSV" })).toBeHidden();
});

test("the table of a figure is a plain link, which works without scripts", async ({ request }) => {
  const page = await (await request.get("/claims?types=deny")).text();
  const [, href = ""] = /href="(\/figures\/claims\.csv[^"]*)"/.exec(page) ?? [];
  const table = await request.get(href.replaceAll("&amp;", "&"));
  expect(table.headers()["content-type"]).toContain("text/csv");
  expect(await table.text()).toContain(",denial,");
});

test("a stranger gets no figure without its link, and none after the link is withdrawn", async ({
  page,
  browser,
}) => {
  await page.goto("/share/matrix?types=allege");
  await page.getByRole("button", { name: "Make the link" }).click();
  const link = await page.getByLabel("Link", { exact: true }).inputValue();
  const path = new URL(link).pathname;
  const stranger = await browser.newContext({ storageState: STRANGER });
  const outside = await stranger.newPage();
  const answer = await outside.goto(path);
  expect(answer?.headers()["content-security-policy"]).toContain("frame-ancestors *");
  await expect(outside.getByRole("heading", { level: 1 })).toHaveText(
    "Who accuses whom, and how they answer",
  );
  await expect(outside.getByRole("banner")).toHaveCount(0);
  for (const part of ["Unit", "Filter", "on Gainsay"])
    await expect(outside.getByRole("main")).toContainText(part);
  await outside.goto("/figures/matrix.csv");
  await expect(outside).toHaveURL(/sign-in/);

  await page.goto("/account");
  await page
    .getByRole("button", { name: /^Withdraw the link of Who accuses whom/ })
    .first()
    .click();
  await expect(page.getByText("The link is withdrawn.")).toBeVisible();
  const gone = await outside.goto(path);
  expect(gone?.status()).toBe(404);
  await expect(outside.getByRole("heading", { level: 1 })).toHaveText("This figure is no longer shown here.");
  await stranger.close();
});

test("a view gets a name, opens, and comes back after it was deleted", async ({ page }) => {
  const name = `Denials ${Date.now()}`;
  await page.goto("/claims?types=deny");
  await page.getByRole("link", { name: "Save view" }).click();
  await page.getByLabel("Name", { exact: true }).first().fill(name);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("link", { name }).click();
  await expect(page).toHaveURL(/\/claims\?types=deny$/);
  await page.goto("/views");
  await page.getByRole("button", { name: `Delete ${name}` }).click();
  await page.getByRole("button", { name: `Undo: bring back ${name}` }).click();
  await expect(page.getByRole("link", { name })).toBeVisible();
});

test("a view of the past is saved with its moment, and opens at it", async ({ page }) => {
  const name = `As it was ${Date.now()}`;
  await page.goto("/matrix?unit=articles");
  const moment = (await page.locator("time[data-read-at]").getAttribute("datetime")) ?? "";
  await page.goto(`/matrix?unit=articles&asOf=${moment}`);
  await page.getByRole("link", { name: "Save view" }).click();
  await page.getByLabel("Name", { exact: true }).first().fill(name);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const item = page.getByRole("listitem").filter({ has: page.getByRole("link", { name }) });
  await expect(item).toContainText("Matrix as it stood on");
  await item.getByRole("link", { name }).click();
  await expect(page).toHaveURL(new RegExp(`unit=articles&asOf=${moment}$`));
  await expect(page.getByRole("complementary", { name: "A moment of the past" })).toBeVisible();
  await page.goto("/views");
  await page.getByRole("button", { name: `Delete ${name}` }).click();
  await expect(page.getByRole("button", { name: `Undo: bring back ${name}` })).toBeVisible();
});

test("a quotation's citation is copied with its words, its place and its address, or all of a cell", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto("/matrix");
  await page
    .getByRole("grid")
    .first()
    .getByRole("link", { name: /accuses/ })
    .first()
    .click();
  const panel = page.getByRole("complementary", { name: /accuses/ });
  const item = panel.locator("ol > li").first();
  const words = (await item.locator(".quote").textContent()) ?? "";
  await item.getByRole("button", { name: "Copy citation" }).click();
  await expect(item.getByRole("button", { name: "Copied" })).toBeVisible();
  const citation = await copied();
  expect(citation).toContain(`“${words}”`);
  expect(citation).toMatch(/, paragraph \d+\. https?:\/\/\S+\/articles\/\S+$/);
  await page.goto(/https?:\S+$/.exec(citation)?.[0] ?? "/nowhere");
  await expect(page.getByRole("main")).toContainText(words.slice(0, 40));
  await page.goBack();
  await panel.getByRole("button", { name: /^Copy (the|all)/ }).click();
  await expect(panel.getByRole("button", { name: "Copied" })).toBeVisible();
  expect((await copied()).split("\n")).toHaveLength(await panel.locator("ol > li").count());
});

test("every figure is there as a table and, drawn, as a picture, each with unit, filter, day and source", async ({
  page,
}) => {
  const pages = ["/", "/matrix", "/timeline", "/network", "/actors/china", "/claims", "/articles", "/actors"];
  await page.goto("/allegations");
  const one = page.getByRole("table").getByRole("rowheader").getByRole("link").first();
  pages.push("/allegations", (await one.getAttribute("href")) ?? "");
  const files = new Set<string>();
  for (const path of pages) {
    await page.goto(path);
    const links = await page
      .locator("details.take a[download]")
      .evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
    expect(links.length, path).toBeGreaterThan(0);
    for (const link of links) files.add(link);
  }
  expect(files.size).toBeGreaterThan(30);
  const today = new Date().toISOString().slice(0, 10);
  for (const file of files) {
    const answer = await page.request.get(file);
    const text = await answer.text();
    expect(answer.status(), file).toBe(200);
    if (file.includes(".csv")) {
      const [head = "", first = ""] = text.replace(/^\ufeff/, "").split("\r\n");
      expect(head, file).toMatch(/,figure,unit,filter,taken,source$/);
      expect(first, file).toContain(today);
      expect(first, file).toMatch(/on Gainsay.*: \d+ articles/);
    } else {
      expect(text, file).toMatch(/^<(\?xml|svg)/);
      expect(text, file).toContain("</svg>");
      for (const part of ["<title", "Unit", "Filter", "on Gainsay"]) expect(text, file).toContain(part);
    }
  }
});

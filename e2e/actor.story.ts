import { expect, test } from "@playwright/test";

test("an actor is counted with its people, by a choice in the address that its lists carry along", async ({
  page,
}) => {
  await page.goto("/actors/russia");
  await page
    .getByRole("navigation", { name: "Count Russia with" })
    .getByRole("link", { name: /people/ })
    .click();
  await expect(page).toHaveURL(/with=people/);
  await expect(page.locator("#roll-up-rule")).toContainText("Counted is what names Russia or ");
  const received = page.locator("dl > div").filter({ hasText: "charges received" });
  const count = (await received.locator("dd").textContent()) ?? "";
  await received.getByRole("link").click();
  await expect(page).toHaveURL(/of=russia/);
  await expect(page.getByRole("main")).toContainText("Russia counted with its people");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`${count} `);
});

test("an editor dismisses a reversal with a reason, and takes that back", async ({ page }) => {
  await page.goto("/actors/china");
  const reversals = page.locator("#reversals");
  const count = async () =>
    Number(/^\d+/.exec((await reversals.locator("h2 + div").textContent()) ?? "")?.[0]);
  const before = await count();
  const first = reversals.getByRole("article").first();
  await first.getByLabel("Reason, if it needs one").fill("Two different charges");
  await first.getByRole("button", { name: "Dismiss" }).click();
  await expect.poll(count).toBe(before - 1);
  await reversals.getByText("1 dismissed").click();
  const folded = reversals.locator("details[open]").getByRole("article");
  await expect(folded).toContainText("Two different charges");
  await folded.getByRole("button", { name: "Undo" }).click();
  await expect.poll(count).toBe(before);
  await reversals.getByRole("article").first().getByRole("button", { name: "Confirm" }).click();
  await expect(reversals.locator("h2 + div")).toContainText("1 confirmed by an editor");
  await reversals.getByRole("article").first().getByRole("button", { name: "Undo" }).click();
  await expect(reversals.locator("h2 + div")).toContainText("0 confirmed by an editor");
});

test("the actor's figures open to lists of their size", async ({ page }) => {
  await page.goto("/actors/united-states");
  for (const what of ["charges made", "replies to charges", "no reply found"]) {
    const figure = page.locator("dl > div").filter({ hasText: what });
    const count = (await figure.locator("dd").textContent()) ?? "";
    if (count === "0") continue;
    await figure.getByRole("link").click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(`${count} `);
    await page.goBack();
  }
});

test("an actor's answers stand beside the median, its counterparts and outlets open lists of their size", async ({
  page,
}) => {
  await page.goto("/actors/china");
  const part = (name: string | RegExp) =>
    page.locator("section").filter({ has: page.getByRole("heading", { level: 2, name }) });
  await expect(part("How China answers")).toContainText(/median of the \d+ actors/);
  await expect(part("Time from charge to first reply")).toContainText(/Median .+ Over all who are accused/);
  await expect(
    part(/who speaks/i)
      .getByRole("row")
      .nth(1),
  ).toBeVisible();
  await expect(part("Position over time").getByRole("row").nth(1).getByRole("link").nth(1)).toBeVisible();
  const figures: string[][] = [];
  for (const name of ["How China answers", "Counterparts", "Outlets that quote China"])
    figures.push(
      ...(await part(name)
        .getByRole("cell")
        .getByRole("link")
        .evaluateAll((links) =>
          links.slice(0, 2).map((link) => [link.getAttribute("href") ?? "", link.textContent ?? ""]),
        )),
    );
  expect(figures.length).toBeGreaterThan(4);
  for (const [href = "", count] of figures) {
    await page.goto(href);
    await expect(page.getByRole("heading", { level: 1 }), href).toHaveText(new RegExp(`^${count} `));
  }
});

import { expect, type Page, test } from "@playwright/test";

/** Where the circle of each actor stands in the server's drawing, by the address of its page. */
const placesIn = (page: Page) =>
  page.locator(".nw-actor").evaluateAll((actors) =>
    Object.fromEntries(
      actors.map((actor) => {
        const circle = actor.querySelector("circle");
        return [
          actor.getAttribute("data-key"),
          `${circle?.getAttribute("cx")} ${circle?.getAttribute("cy")}`,
        ];
      }),
    ),
  );

test("every arrow of the network opens a list of its size", async ({ page }) => {
  await page.goto("/network");
  const links = page.getByRole("region", { name: "Arrows of the network" }).getByRole("link");
  const arrows = await links.evaluateAll((found) =>
    found.map((link) => ({
      href: link.getAttribute("href") ?? "",
      count: parseInt(link.textContent ?? "", 10),
    })),
  );
  expect(arrows.length).toBeGreaterThan(3);
  for (const { href, count } of arrows.slice(0, 4)) {
    await page.goto(href);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(new RegExp(`^${count} pair`));
  }
});

test("who is at a row of the table by the keyboard sees it in the picture, with its number", async ({
  page,
}) => {
  await page.goto("/network");
  const link = page.getByRole("region", { name: "Arrows of the network" }).getByRole("link").first();
  const name = (await link.innerText()).replace(/\s+/g, " ");
  await link.focus();
  const said = page.locator(".nw-said");
  await expect(said).toContainText(/accuses .+: \d+ charges?$/);
  expect(name).toContain(await said.innerText());
  await expect(page.locator(".nw-arrow.nw-lit")).toHaveCount(1);
});

test("actors keep their places when arrows count replies, and at the next visit", async ({ page }) => {
  await page.goto("/network");
  const before = await placesIn(page);
  await page.getByRole("link", { name: "Replies", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Who replies to whom");
  const after = await placesIn(page);
  const shared = Object.keys(after).filter((slug) => slug in before);
  expect(shared.length).toBeGreaterThan(1);
  for (const slug of shared) expect(after[slug]).toBe(before[slug]);
  await page.goto("/network");
  expect(await placesIn(page)).toEqual(before);
});

test("an actor of the picture is reached by the keyboard and opens its page", async ({ page }) => {
  await page.goto("/network");
  const actor = page.locator(".nw-actor").first();
  const slug = await actor.getAttribute("data-key");
  await actor.focus();
  await expect(page.locator(".nw-said")).toContainText(/: \d+ claims?;/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/actors/${slug}`));
});

test("the picture can be zoomed where there is WebGL, and stands without it and without scripts", async ({
  page,
  browser,
}) => {
  await page.goto("/network");
  await page.getByRole("button", { name: "Zoom in" }).click();
  const drawn = page.locator(".nw-stage[data-live] canvas").first();
  const kept = page.locator(".nw-drawing").first();
  await expect(drawn.or(kept).first()).toBeAttached();
  const context = await browser.newContext({
    storageState: await page.context().storageState(),
    javaScriptEnabled: false,
  });
  const still = await context.newPage();
  await still.goto("/network");
  await expect(still.locator(".nw-actor").first()).toBeVisible();
  await context.close();
});

test("an actor's group is told by letter and colour alike in the picture, the list and the table", async ({
  page,
}) => {
  await page.goto("/network");
  const drawn = await page.locator(".nw-actor").evaluateAll((actors) =>
    actors.map((actor) => {
      const circle = actor.querySelector("circle");
      return {
        letter: actor.querySelector(".nw-letter")?.textContent ?? "",
        name: actor.querySelector(".nw-name")?.textContent ?? "",
        colour: circle ? getComputedStyle(circle).fill : "",
      };
    }),
  );
  const groups = page.locator(".nw-groups > li");
  await expect(groups).toHaveCount(new Set(drawn.map(({ letter }) => letter)).size);
  for (const group of await groups.all()) {
    const letter = (await group.locator(".nw-letter").textContent()) ?? "";
    const members = drawn.filter((actor) => actor.letter === letter);
    expect(members.length).toBeGreaterThan(0);
    const colour = await group.locator("circle").evaluate((circle) => getComputedStyle(circle).fill);
    expect(new Set(members.map((member) => member.colour))).toEqual(new Set([colour]));
    await expect(group).toContainText(members[0]?.name ?? "");
  }
  await page.locator("summary").filter({ hasText: "actors of the network" }).click();
  const rows = page.getByRole("table").filter({ hasText: "charges made" }).locator("tbody tr");
  await expect(rows).toHaveCount(drawn.length);
  for (const { name, letter } of drawn.slice(0, 5))
    await expect(
      rows
        .filter({ has: page.getByRole("rowheader", { name, exact: true }) })
        .locator("td")
        .first(),
    ).toHaveText(letter);
  const figure = rows.first().getByRole("cell").nth(2).getByRole("link");
  const count = await figure.textContent();
  await figure.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(new RegExp(`^${count} pairs?`));
});

import { expect, test } from "@playwright/test";

test("a newcomer is offered a tour, walks it by the keyboard, ends it, and is not asked again", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Show them" }).click();
  const note = page.getByRole("complementary", { name: /^Tour, step/ });
  for (const step of [1, 2, 3, 4]) {
    await expect(note).toHaveAccessibleName(`Tour, step ${step} of 5`);
    await expect(note).toBeFocused();
    await note.getByRole("link", { name: "Next" }).focus();
    await page.keyboard.press("Enter");
  }
  await expect(note).toHaveAccessibleName("Tour, step 5 of 5");
  await expect(note).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(note).toHaveCount(0);
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: "Show them" })).toHaveCount(0);
});

test("the codebook shows each type by a claim of the corpus, and its count opens a list of that size", async ({
  page,
}) => {
  await page.goto("/codebook");
  const types = page.locator("#types .code-type");
  await expect(types).toHaveCount(10);
  const counts = page.locator("#types").getByRole("link", { name: /^\d+ claims? of type/ });
  const lists = await counts.evaluateAll((links) =>
    links.map((link) => [link.getAttribute("href") ?? "", parseInt(link.textContent ?? "", 10)] as const),
  );
  expect(lists.length).toBeGreaterThan(5);
  for (const [href, count] of lists.slice(0, 4)) {
    await page.goto(href);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(new RegExp(`^${count} claims?$`));
  }
  await page.goto("/matrix");
  await page.getByRole("link", { name: "What these mean" }).first().click();
  await expect(page).toHaveURL(/codebook#answers/);
});

test("every place of the desk can be reached from the head, at any width", async ({ page }) => {
  for (const width of [1440, 1400, 1280, 1024, 760]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/inbox");
    const places = page.getByRole("navigation", { name: "Main" });
    await expect(places.getByRole("link", { name: "Import", exact: true })).toBeInViewport({ ratio: 1 });
    await places.getByRole("button", { name: "Desk" }).click();
    await expect(
      page.getByRole("dialog", { name: "Desk" }).getByRole("link", { name: "Team" }),
    ).toBeInViewport({
      ratio: 1,
    });
  }
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto("/inbox");
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("link", { name: "Claims alike" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Claims alike" })).toBeVisible();
});

test("the offer of a tour can be put away at once", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Not now" }).click();
  await expect(page.getByRole("complementary", { name: "Tour" })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("complementary", { name: "Tour" })).toHaveCount(0);
});

test("the overview tells the corpus in one sentence, whose numbers open lists of their size", async ({
  page,
}) => {
  await page.goto("/");
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toHaveText(
    /^\d+ claims in \d+ articles from \d+ named outlets?, .+\. \d+ charges, \d+ replies\./,
  );
  const figures = await title
    .getByRole("link")
    .evaluateAll((links) =>
      links.map(
        (link) => [link.getAttribute("href") ?? "", /\d+/.exec(link.textContent ?? "")?.[0] ?? ""] as const,
      ),
    );
  for (const [href, count] of figures.filter(([path, number]) => path.startsWith("/") && number !== "0")) {
    await page.goto(href);
    await expect(page.getByRole("heading", { level: 1 }), href).toHaveText(new RegExp(`^${count} `));
  }
  await page.goto("/");
  const exchange = page.locator("section", { has: page.getByRole("heading", { name: "Newest exchanges" }) });
  await expect(exchange.locator("ol > li").first().locator(".quote")).toHaveCount(2);
});

test("the codebook says how a charge may stand, settles hard cases, and quotes the corpus word for word", async ({
  page,
}) => {
  await page.goto("/codebook");
  const answers = page.locator("#answers");
  for (const answer of [
    "denied",
    "justified",
    "countered",
    "admitted",
    "declined",
    "replied before",
    "no reply found",
  ])
    await expect(answers).toContainText(answer);
  expect(await page.locator("#settled dt").count()).toBeGreaterThan(3);
  const example = page.locator("#types .code-type").first();
  const words = (await example.locator(".quote").first().textContent()) ?? "";
  await example.locator("a[href^='/articles/']").first().click();
  await expect(page.getByRole("main")).toContainText(words.slice(0, 40));
});

test("a page that shows nothing says what would stand there, and leads back", async ({ page }) => {
  for (const path of ["/articles", "/matrix", "/timeline", "/network"]) {
    await page.goto(`${path}?from=1999-01-01&to=1999-01-02`);
    const way = page
      .getByRole("main")
      .getByRole("link", { name: /clear filters/i })
      .last();
    await expect(way, path).toBeVisible();
    await way.click();
    await expect(page, path).not.toHaveURL(/from=1999/);
  }
});

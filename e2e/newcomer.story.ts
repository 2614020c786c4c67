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

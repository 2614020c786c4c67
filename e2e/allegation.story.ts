import { expect, type Locator, type Page, test } from "@playwright/test";

/** A section of the page by its heading. */
const section = (page: Page, name: string) =>
  page.locator("section").filter({ has: page.getByRole("heading", { level: 2, name, exact: true }) });

const numberIn = (text: string | null, form: RegExp) => Number(form.exec(text ?? "")?.[1] ?? 0);

/** Opens the allegation with most charges of those that were denied. */
async function openDenied(page: Page) {
  await page.goto("/allegations");
  const row = page.getByRole("row").filter({ hasText: "denied" }).first();
  await row.getByRole("rowheader").getByRole("link").click();
  await expect(page.getByRole("heading", { level: 2, name: "The exchange in order" })).toBeVisible();
}

/** What an entry of the exchange says of itself. */
const entriesOf = (article: Locator) =>
  article.locator(".al-entry").evaluateAll((entries) =>
    entries.map((entry) => ({
      reply: entry.classList.contains("reply"),
      numbers: [...entry.querySelectorAll(".who .al-number")].map((one) => Number(one.textContent)),
      paragraph: Number(/¶ (\d+)/.exec(entry.textContent ?? "")?.[1]),
    })),
  );

test("the exchange stands in order, charges are numbered and replies cite them", async ({ page }) => {
  await openDenied(page);
  const articles = section(page, "The exchange in order").locator(".al-article");
  const numbered: number[] = [];
  const cited: number[] = [];
  for (const article of await articles.all()) {
    const entries = await entriesOf(article);
    const places = entries.map(({ paragraph }) => paragraph);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const { reply, numbers } of entries) (reply ? cited : numbered).push(...numbers);
  }
  expect(numbered).toEqual(numbered.map((_, index) => index + 1));
  expect(cited.length).toBeGreaterThan(0);
  for (const number of cited) expect(numbered).toContain(number);
  const kick = await page.locator("header .kick").first().textContent();
  expect(numbered.length).toBe(numberIn(kick, /(\d+) charges?/));
});

test("the outlet lens says of each article what it printed, how far apart, and whose words the headline has", async ({
  page,
}) => {
  await openDenied(page);
  const articles = await section(page, "The exchange in order").locator(".al-article").all();
  const lens = section(page, "Outlet lens").locator(".item");
  await expect(lens).toHaveCount(articles.length);
  for (const [at, article] of articles.entries()) {
    const entries = await entriesOf(article);
    const said = (await lens.nth(at).locator("p").last().textContent()) ?? "";
    expect(numberIn(said, /(\d+) charges?/)).toBe(entries.filter(({ reply }) => !reply).length);
    expect(numberIn(said, /(\d+) repl/)).toBe(entries.filter(({ reply }) => reply).length);
    expect(said).toMatch(/headline/);
    await expect(lens.nth(at).locator(".al-lens > li.held")).toHaveCount(
      new Set(entries.map(({ paragraph }) => paragraph)).size,
    );
    const [one, other] = entries;
    if (entries.length === 2 && one && other?.reply && other.numbers.includes(one.numbers[0] ?? 0)) {
      const apart = other.paragraph - one.paragraph;
      expect(said).toContain(
        apart === 0
          ? "in the same paragraph"
          : `${apart} paragraph${apart === 1 ? "" : "s"} after the charge`,
      );
    }
  }
});

test("each accused has a standing that opens its pairs, and each wording the outlet that printed it first", async ({
  page,
}) => {
  await openDenied(page);
  const address = page.url();
  const standing = page.getByRole("heading", { level: 2, name: /^Standing of / }).first();
  await expect(standing.locator("..")).toContainText(
    /Answered\.|Declined|Replied|No reply found in \d+ articles/,
  );

  const wordings = section(page, "Wordings");
  const said = Number(await wordings.locator("h2 + div").textContent());
  await expect(wordings.locator("li.item")).toHaveCount(Math.min(said, 10));
  const first = wordings.locator("li.item").first();
  const number = await first.locator(".al-number").first().textContent();
  const article = section(page, "The exchange in order")
    .locator(".al-article")
    .filter({ has: page.locator(".al-entry.charge .al-number", { hasText: new RegExp(`^${number}$`) }) });
  const outlet = (await article.locator("header span").textContent())?.split(",")[0] ?? "";
  await expect(first).toContainText(outlet);

  const pairs = standing.locator("..").getByRole("link", { name: /\d+ pairs?/ });
  const count = numberIn(await pairs.textContent(), /(\d+)/);
  await pairs.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(new RegExp(`^${count} pair`));

  await page.goto(address);
  const related = section(page, "Related allegations").getByRole("row").nth(1);
  const figure = related.getByRole("cell").first().getByRole("link");
  const charges = await figure.textContent();
  await figure.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(new RegExp(`^${charges} claims?$`));
});

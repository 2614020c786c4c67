import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const READING = [
  "/",
  "/matrix",
  "/matrix?view=allegations",
  "/timeline",
  "/network",
  "/network?arrows=replies",
  "/actors",
  "/allegations",
  "/articles",
  "/claims",
  "/claims?q=nosuchwordanywhere",
  "/codebook",
];
const DESK = [
  "/review",
  "/review/alike",
  "/actors/merge",
  "/second-opinion",
  "/learning",
  "/reread",
  "/reread/anchors",
  "/inbox",
  "/import",
  "/import/failed",
  "/history",
  "/share/matrix",
  "/views",
  "/team",
  "/account",
  "/nowhere",
];
/** Pages of one thing, found by the first link of their kind on the page that lists them. */
const FIRST_OF: [list: string, kind: RegExp][] = [
  ["/matrix", /accuser=/],
  ["/actors", /^\/actors\/./],
  ["/allegations", /^\/allegations\/./],
  ["/articles", /^\/articles\/./],
  ["/claims", /^\/claims\/[^?]/],
];

async function firstOf(page: Page, list: string, kind: RegExp): Promise<string> {
  await page.goto(list);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  const links = await page
    .getByRole("main")
    .getByRole("link")
    .evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
  const href = links.find((link) => kind.test(link));
  expect(href, `${list} has no link like ${kind}`).toBeTruthy();
  return href ?? list;
}

/** Serious and critical findings of axe, as "rule: where"; and how far the page reaches beyond its window. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa"]).analyze();
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [
    ...violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).slice(0, 3)}`),
    ...(beyond > 0 ? [`${beyond} px too wide`] : []),
  ];
}

interface Look {
  readonly colorScheme: "light" | "dark";
  readonly viewport: { readonly width: number; readonly height: number };
}

async function look(page: Page, { colorScheme, viewport }: Look) {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize(viewport);
}

/** What is wrong on these pages, each with its path. */
async function faultsOn(page: Page, paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    found.push(...(await faults(page)).map((fault) => `${path} ${fault}`));
  }
  return found;
}

// The long ones share the workers instead of waiting for each other.
test.describe.configure({ mode: "parallel" });

for (const [theme, width] of [
  ["light", 1440],
  ["dark", 390],
] as const) {
  const looked = { colorScheme: theme, viewport: { width, height: 900 } };
  const name = (pages: string) =>
    `axe finds nothing serious on ${pages}, ${theme}, ${width} px wide, and none scrolls sideways`;
  test(name("the pages of readers"), async ({ page }) => {
    test.setTimeout(300_000);
    await look(page, looked);
    expect(await faultsOn(page, READING)).toEqual([]);
  });
  test(name("the pages of one thing"), async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width: 1440, height: 900 });
    const paths: string[] = [];
    for (const [list, kind] of FIRST_OF) paths.push(await firstOf(page, list, kind));
    await look(page, looked);
    expect(await faultsOn(page, paths)).toEqual([]);
  });
  test(name("the pages of the desk"), async ({ page }) => {
    test.setTimeout(300_000);
    await look(page, looked);
    expect(await faultsOn(page, DESK)).toEqual([]);
  });
}

test("where colours are forced, nothing serious is found, and what is chosen can be read", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ forcedColors: "active" });
  expect(await faultsOn(page, ["/", "/matrix", "/timeline", "/network"])).toEqual([]);
  const chosen = page.locator(".seg > [aria-current=true]").first();
  const [words, behind] = await chosen.evaluate((link) => {
    const { color, backgroundColor } = getComputedStyle(link);
    return [color, backgroundColor];
  });
  expect(words).not.toBe(behind);
  expect(await chosen.evaluate((link) => getComputedStyle(link).forcedColorAdjust)).toBe("none");
});

test("the page behind the door is accessible too", async ({ browser }) => {
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  const page = await context.newPage();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto("/sign-in");
    expect(await faults(page)).toEqual([]);
  }
  await context.close();
});

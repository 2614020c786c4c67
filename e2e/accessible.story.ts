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

async function open(page: Page, path: string) {
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
}

/** The first link of a kind in a page's main part, as it is sent: the page itself is looked at elsewhere. */
async function firstOf(page: Page, list: string, kind: RegExp): Promise<string> {
  const sent = await (await page.request.get(list)).text();
  const links = [...sent.slice(sent.indexOf("<main")).matchAll(/ href="([^"]*)"/g)].map(([, href = ""]) =>
    href.replaceAll("&amp;", "&"),
  );
  const href = links.find((link) => kind.test(link));
  expect(href, `${list} has no link like ${kind}`).toBeTruthy();
  return href ?? list;
}

/**
 * Serious and critical findings of axe, as "rule: where"; and how far the page reaches beyond its window. No page has
 * frames of other origins, so axe need not gather its findings on a blank page; and it need not list what is well.
 */
async function faults(page: Page): Promise<string[]> {
  // the page may have been looked at before: axe is half a megabyte, and still there
  const there = await page.evaluate(() => "axe" in window);
  const axe = new AxeBuilder(there ? { page, axeSource: ";" } : { page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] });
  const { violations } = await axe.withTags(["wcag2a", "wcag2aa", "wcag21aa"]).analyze();
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
  readonly width: number;
}

const WIDE_AND_LIGHT: Look = { colorScheme: "light", width: 1440 };
const NARROW_AND_DARK: Look = { colorScheme: "dark", width: 390 };

/** Shows the open page so, with every colour where it was on its way to. */
async function look(page: Page, { colorScheme, width }: Look) {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate(() => {
    for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
  });
}

/** What is wrong on these pages, each with its path, in the one look and in the other; a page is loaded in either in turn. */
async function faultsOn(page: Page, paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  let [next, other] = [WIDE_AND_LIGHT, NARROW_AND_DARK];
  await look(page, next);
  for (const path of paths) {
    await open(page, path);
    for (const seen of [next, other]) {
      await look(page, seen);
      const wrong = await faults(page);
      found.push(...wrong.map((fault) => `${path} ${seen.colorScheme}, ${seen.width} px: ${fault}`));
    }
    [next, other] = [other, next];
  }
  return found;
}
// The long ones share the workers instead of waiting for each other.
test.describe.configure({ mode: "parallel" });

const name = (pages: string) =>
  `axe finds nothing serious on ${pages}, wide and light or narrow and dark, and none scrolls sideways`;

test(name("the pages of readers"), async ({ page }) => {
  test.setTimeout(300_000);
  expect(await faultsOn(page, READING)).toEqual([]);
});

test(name("the pages of one thing"), async ({ page }) => {
  test.setTimeout(300_000);
  const paths: string[] = [];
  for (const [list, kind] of FIRST_OF) paths.push(await firstOf(page, list, kind));
  expect(await faultsOn(page, paths)).toEqual([]);
});

test(name("the pages of the desk"), async ({ page }) => {
  test.setTimeout(300_000);
  expect(await faultsOn(page, DESK)).toEqual([]);
});

test("where colours are forced, nothing serious is found, and what is chosen can be read", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ forcedColors: "active" });
  for (const path of ["/", "/matrix", "/timeline", "/network"]) {
    await open(page, path);
    expect(await faults(page), path).toEqual([]);
  }
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
  expect(await faultsOn(page, ["/sign-in"])).toEqual([]);
  await context.close();
});

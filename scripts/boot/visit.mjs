import { openApplication } from "./browser-tests.mjs";
import { buildIfNeeded } from "./build.mjs";
import { findChromium } from "./chromium.mjs";
import { installDependencies } from "./install.mjs";

/** What the browser is started with; as root it has no sandbox. */
export const BROWSER_ARGUMENTS = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

/** Lets a context look at pages alone: the stream that tells of others stays open, and the network would never be still. */
export const alone = (context) => context.route("**/presence?*", (route) => route.fulfill({ status: 204 }));

/** Signs the administrator in, in a context of the browser that nobody shares. */
export async function signedIn(browser, { BASE_URL, ADMIN_EMAIL, ADMIN_PASSWORD }, look = {}) {
  const page = await browser.newPage({ baseURL: BASE_URL, reducedMotion: "reduce", ...look });
  await alone(page.context());
  await page.goto("/sign-in");
  await page.getByLabel("Email").fill(ADMIN_EMAIL);
  await page.getByLabel("Password").fill(ADMIN_PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  return page;
}

/** The first link of a page's main part whose address is of a kind. */
async function firstOf(page, list, kind) {
  await page.goto(list);
  const links = page.getByRole("main").getByRole("link");
  const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  return found.find((href) => kind.test(href)) ?? list;
}

/** Every reading page by name, with its address on the corpus; those of one thing by the first that is listed. */
export async function readingPages(page) {
  const article = await firstOf(page, "/articles", /^\/articles\/[^?#]+$/);
  return {
    overview: "/",
    matrix: "/matrix",
    cell: "/matrix?accuser=united-states&accused=china",
    stances: "/matrix?view=allegations",
    timeline: "/timeline",
    network: "/network",
    actors: "/actors",
    actor: "/actors/china",
    allegations: "/allegations",
    allegation: await firstOf(page, "/allegations", /^\/allegations\/[^?#]+$/),
    articles: "/articles",
    article,
    claims: "/claims",
    claim: await firstOf(page, article, /^\/claims\/[0-9a-f-]{36}$/),
    codebook: "/codebook",
    views: "/views",
  };
}

/**
 * Serves the built application with the corpus, or takes the one that BASE_URL names (with ADMIN_EMAIL and ADMIN_PASSWORD), and
 * hands it over with a browser; both are closed afterwards.
 *
 * @param options.port a port on which the browser can be spoken to by its own protocol
 */
export async function visit(act, { port } = {}) {
  const undo = [];
  try {
    if (!process.env.BASE_URL) {
      await installDependencies();
      await buildIfNeeded();
    }
    const { chromium } = await import("playwright-core");
    const env = process.env.BASE_URL ? process.env : (await openApplication(undo)).env;
    const args = port ? [...BROWSER_ARGUMENTS, `--remote-debugging-port=${port}`] : BROWSER_ARGUMENTS;
    const browser = await chromium.launch({ executablePath: await findChromium(), args });
    undo.push(() => browser.close());
    return await act(browser, env);
  } finally {
    for (const step of undo.reverse()) await step();
  }
}

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openApplication } from "./boot/browser-tests.mjs";
import { buildIfNeeded } from "./boot/build.mjs";
import { findChromium } from "./boot/chromium.mjs";
import { installDependencies } from "./boot/install.mjs";
import { CLONE } from "./boot/places.mjs";
import { runCommand } from "./boot/refusal.mjs";

// `npm run screens`: pictures of the pages for docs/screens, on the corpus as the pipeline reads it.
const FOLDER = join(CLONE, "docs/screens");
const ARTICLE = "US and China clash over Russia at UN Security Council";

const link = (page, name) => page.getByRole("main").getByRole("link", { name }).first().click();
const SCREENS = {
  overview: (page) => page.goto("/"),
  matrix: (page) => page.goto("/matrix?accuser=united-states&accused=china"),
  timeline: (page) => page.goto("/timeline"),
  actor: (page) => page.goto("/actors/china"),
  allegations: (page) => page.goto("/allegations"),
  article: (page) => page.goto("/articles").then(() => link(page, ARTICLE)),
  claims: (page) => page.goto("/claims"),
  network: (page) => page.goto("/network"),
  codebook: (page) => page.goto("/codebook"),
  review: (page) => page.goto("/review"),
};
const LOOKS = [
  { suffix: "", width: 1440, colorScheme: "light" },
  { suffix: "-dark", width: 1440, colorScheme: "dark" },
  { suffix: "-390", width: 390, colorScheme: "light" },
];

async function signedIn(browser, { BASE_URL, ADMIN_EMAIL, ADMIN_PASSWORD }, { width, colorScheme }) {
  const viewport = { width, height: width > 400 ? 1250 : 900 };
  const page = await browser.newPage({ baseURL: BASE_URL, viewport, colorScheme, reducedMotion: "reduce" });
  await page.goto("/sign-in");
  await page.getByLabel("Email").fill(ADMIN_EMAIL);
  await page.getByLabel("Password").fill(ADMIN_PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  return page;
}

async function takeScreens(undo) {
  const { chromium } = await import("playwright-core");
  const { env } = await openApplication(undo);
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({ executablePath: await findChromium(), args });
  undo.push(() => browser.close());
  for (const look of LOOKS) {
    const page = await signedIn(browser, env, look);
    for (const [name, open] of Object.entries(SCREENS)) {
      await open(page);
      await page.waitForLoadState("networkidle");
      await page.screenshot({ path: join(FOLDER, `${name}${look.suffix}.png`) });
      console.log(`${name}${look.suffix}.png`);
    }
  }
}

await runCommand(async () => {
  await installDependencies();
  await buildIfNeeded();
  mkdirSync(FOLDER, { recursive: true });
  const undo = [];
  try {
    await takeScreens(undo);
  } finally {
    for (const step of undo.reverse()) await step();
  }
  return 0;
});

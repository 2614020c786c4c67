import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { CLONE } from "./boot/places.mjs";
import { runCommand } from "./boot/refusal.mjs";
import { readingPages, signedIn, visit } from "./boot/visit.mjs";

// `npm run screens`: pictures of the pages for docs/screens, on the corpus as the pipeline reads it.
const FOLDER = join(CLONE, "docs/screens");
const ARTICLE = "US and China clash over Russia at UN Security Council";
/** Lists and single claims look in the dark and on a telephone as the others do. */
const ONCE = new Set([
  "actors",
  "articles",
  "claim",
  "stances",
  "types",
  "search",
  "history",
  "import",
  "learning",
  "readings",
  "opinions",
]);
const LOOKS = [
  { suffix: "", width: 1440, colorScheme: "light" },
  { suffix: "-dark", width: 1440, colorScheme: "dark" },
  { suffix: "-390", width: 390, colorScheme: "light" },
];

/** Every reading page, the matrix with a cell open and the article that says most; and where editors work. */
async function pagesOf(page) {
  const { cell, views, ...pages } = await readingPages(page);
  await page.goto("/articles");
  const longest = page.getByRole("main").getByRole("link", { name: ARTICLE }).first();
  return {
    ...{ types: "/matrix?view=types", search: "/claims?q=sanctions", history: "/history" },
    ...{ ...pages, matrix: cell, article: await longest.getAttribute("href"), review: "/review" },
    ...{ import: "/import", learning: "/learning", readings: "/reread", opinions: "/second-opinion" },
  };
}

async function takeScreens(browser, env) {
  for (const { suffix, width, colorScheme } of LOOKS) {
    const viewport = { width, height: width > 400 ? 1250 : 900 };
    const page = await signedIn(browser, env, { viewport, colorScheme });
    for (const [name, path] of Object.entries(await pagesOf(page))) {
      if (suffix !== "" && ONCE.has(name)) continue;
      await page.goto(path, { waitUntil: "networkidle" });
      await page.screenshot({ path: join(FOLDER, `${name}${suffix}.png`) });
      console.log(`${name}${suffix}.png`);
    }
  }
  return 0;
}

mkdirSync(FOLDER, { recursive: true });
await runCommand(() => visit(takeScreens));

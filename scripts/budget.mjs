import { gzipSync } from "node:zlib";
import { runCommand } from "./boot/refusal.mjs";
import { alone, readingPages, signedIn, visit } from "./boot/visit.mjs";

// `npm run budget`: the JavaScript of every reading page. Counted is every script that a browser asks for until the network
// is still and nobody has touched anything, each as gzip packs its body; the pages prefetch nothing. Recharts and
// sigma must be none of them: they come with the pointer, and are weighed by themselves.
const MOST = { page: 165, recharts: 125, sigma: 125 };

const kilobytes = (bytes) => bytes / 1000;
const packed = (bodies) => kilobytes(bodies.reduce((sum, body) => sum + gzipSync(body).length, 0));

/** The scripts that arrive while `act` runs and until the network is still. */
async function scriptsDuring(page, act) {
  const coming = [];
  const keep = (response) => {
    if (response.request().resourceType() === "script") coming.push(response.body());
  };
  page.on("response", keep);
  await act();
  await page.waitForLoadState("networkidle");
  page.off("response", keep);
  return Promise.all(coming);
}

/** What comes later: the library that a page loads once a pointer is over its figure. */
async function laterScripts(page, path, place) {
  await page.goto(path, { waitUntil: "networkidle" });
  return scriptsDuring(page, async () => {
    await page.locator(place).first().hover();
    await page.waitForTimeout(1_000);
  });
}

function told(name, size, most) {
  const over = size > most;
  console.log(`${name.padEnd(12)}${size.toFixed(1).padStart(7)} kB of ${most}${over ? "  OVER" : ""}`);
  return over ? 1 : 0;
}

async function weigh(browser, env) {
  const page = await signedIn(browser, env);
  let over = 0;
  for (const [name, path] of Object.entries(await readingPages(page))) {
    // A page of its own, whose cache is empty.
    const { cookies } = await page.context().storageState();
    const context = await browser.newContext({ baseURL: env.BASE_URL });
    await context.addCookies(cookies);
    await alone(context);
    const fresh = await context.newPage();
    const bodies = await scriptsDuring(fresh, () => fresh.goto(path));
    over += told(name, packed(bodies), MOST.page);
    await context.close();
  }
  over += told("+ recharts", packed(await laterScripts(page, "/", "main .activity")), MOST.recharts);
  over += told("+ sigma", packed(await laterScripts(page, "/network", ".nw-stage")), MOST.sigma);
  console.log(over === 0 ? "Every page keeps to its budget." : `${over} over budget.`);
  return over === 0 ? 0 : 1;
}

await runCommand(() => visit(weigh));

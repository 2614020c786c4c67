import { expect, type Page, test } from "@playwright/test";

const DECISIONS = 50;
/** Somebody who reads before deciding, though fast. */
const READING = 250;

declare global {
  interface Window {
    shown: number[];
  }
}

/** Notes, for each claim that comes, how long after the key its paint began, in milliseconds. */
const watch = (page: Page) =>
  page.evaluate(() => {
    window.shown = [];
    let pressed = 0;
    document.addEventListener("keydown", () => (pressed = performance.now()), true);
    new MutationObserver(() => {
      const since = pressed;
      requestAnimationFrame(() => window.shown.push(performance.now() - since));
    }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ["data-claim"] });
  });

const current = (page: Page) => page.locator("[data-claim]").getAttribute("data-claim");

/** Presses the keys of one decision, waits for the next claim, and says how many keys it took. */
async function decide(page: Page, keys: readonly string[]): Promise<number> {
  const before = await current(page);
  for (const key of keys) {
    await page.keyboard.press(key);
    // a link is saved before it is shown as linked
    if (keys[0] === "l" && key !== "l" && key !== "a")
      await expect(page.locator(".candidates > .linked").first()).toBeVisible();
  }
  await expect(page.locator(`[data-claim="${before}"]`)).toHaveCount(0);
  await page.waitForTimeout(READING);
  return keys.length;
}

const middle = (numbers: readonly number[], part: number) =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ?? 0;

test("a shift of fifty proposals is decided without a mouse, and the last are taken back by key", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto("/review");
  await expect(page.getByRole("button", { name: /^Accept/ })).toBeVisible();
  await page.waitForTimeout(1000);
  await watch(page);
  const keys: number[] = [];
  for (let n = 0; n < DECISIONS; n++) {
    const unlinked = (await page.locator(".candidates > li:not(.linked)").count()) > 0;
    if (n % 10 === 4) keys.push(await decide(page, ["x", String((n % 6) + 1)]));
    else if (n % 10 === 7 && unlinked && (await page.locator(".candidates > .linked").count()) === 0)
      keys.push(await decide(page, ["l", "1", "a"]));
    else keys.push(await decide(page, ["a"]));
  }
  const shown = await page.evaluate(() => window.shown);
  const [half, most] = [middle(shown, 0.5), middle(shown, 0.95)];
  console.log(
    `shift: ${keys.length} decisions with ${keys.reduce((a, b) => a + b)} keys, median ${middle(keys, 0.5)}; ` +
      `next claim on the screen after ${half.toFixed(0)} ms (median), ${most.toFixed(0)} ms (95 of 100)`,
  );
  expect(middle(keys, 0.5)).toBeLessThanOrEqual(2);
  expect(Math.max(...keys)).toBeLessThanOrEqual(3);
  // the aim is 100 ms; what is held here leaves room for two browsers on two cores
  expect(half).toBeLessThanOrEqual(250);
  await expect(page.locator("[data-pace]")).toContainText(/^50 of \d+, \d+ a minute$/);

  let again = "";
  const undo = page.getByRole("button", { name: "Undo" });
  for (let n = 0; n < 3; n++) {
    const last = (await undo.getAttribute("value")) ?? "";
    await page.keyboard.press("Control+z");
    await expect(page.locator(`button[value="${last}"][data-act=undo]`)).toHaveCount(0);
    // the claim that was taken back is the one on the screen
    const [, , claim = ""] = last.split(":");
    await expect(page.locator(`[data-claim="${claim}"]`)).toHaveCount(1);
    if (n === 2) again = claim;
  }

  // done again, it is shown as well, wherever one has gone in between
  await page.keyboard.press("k");
  await page.keyboard.press("Control+Shift+Z");
  await expect(page.locator(`[data-claim="${again}"]`)).toHaveCount(1);
  await expect(page.getByRole("status").filter({ hasText: "Done again" })).toBeVisible();
});

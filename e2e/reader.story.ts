import { expect, test } from "@playwright/test";
import { signedInAs, strangers } from "./people";

test("a reader reads everything, sees no controls, and is refused by the server", async ({
  page,
  browser,
}) => {
  const context = await browser.newContext(strangers);
  const reader = await signedInAs("reader", "Rae Reader", page, context);

  await page.goto("/claims");
  await page.getByRole("main").getByRole("link", { name: "Open", exact: true }).nth(3).click();
  await expect(page.getByRole("button", { name: /^Accept/ })).toBeVisible();
  const claim = page.url();
  await reader.goto(claim);
  await expect(reader.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(reader.getByRole("button", { name: /Accept|Reject|Save|Undo/ })).toHaveCount(0);
  await expect(reader.getByRole("link", { name: /^Review/ })).toHaveCount(0);

  // what an editor's browser would send, caught on its way and sent by the reader instead
  let caught: { headers: Record<string, string>; body: Buffer | null } | undefined;
  await page.route(claim, async (route) => {
    const request = route.request();
    if (request.method() !== "POST") return route.continue();
    caught = { headers: await request.allHeaders(), body: request.postDataBuffer() };
    return route.abort();
  });
  await page.getByRole("button", { name: /^Accept/ }).click();
  await expect.poll(() => caught).toBeTruthy();
  const { "next-action": action = "", "content-type": type = "" } = caught?.headers ?? {};
  const answer = await context.request.post(claim, {
    headers: { "next-action": action, "content-type": type, origin: new URL(claim).origin },
    data: caught?.body ?? Buffer.alloc(0),
  });
  expect(answer.status()).toBeLessThan(500);
  expect(await answer.text()).toContain("You may read this page, not change it");
  await page.unroute(claim);
  await page.goto(claim);
  await expect(page.getByRole("main")).not.toContainText("accepted this claim");

  await reader.goto("/team");
  await expect(reader.getByRole("main")).toContainText("The team is for administrators.");
  await reader.goto("/review");
  await expect(reader.getByRole("button", { name: /Accept/ })).toHaveCount(0);
  await context.close();
});

test("a stranger is taken to the sign-in, and back to the page after it", async ({ browser }) => {
  const context = await browser.newContext(strangers);
  const page = await context.newPage();
  await page.goto("/matrix");
  await expect(page).toHaveURL(/sign-in/);
  await page.getByLabel("Email").fill("nobody@example.org");
  await page.getByLabel("Password").fill("wrong");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Email or password is wrong." })).toBeVisible();
  const { ADMIN_EMAIL, ADMIN_PASSWORD } = process.env;
  await page.getByLabel("Email").fill(ADMIN_EMAIL ?? "");
  await page.getByLabel("Password").fill(ADMIN_PASSWORD ?? "");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/matrix$/);
  await context.close();
});

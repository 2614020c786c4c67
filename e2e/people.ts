import { type BrowserContext, expect, type Page } from "@playwright/test";

const STRANGER = { cookies: [], origins: [] };

/** A browser in which nobody is signed in yet. */
export const strangers = { storageState: STRANGER };

/** The administrator adds a person with a role, and the person signs in with the password that is shown once. */
export async function signedInAs(
  role: "reader" | "editor" | "reviewer",
  name: string,
  administrator: Page,
  context: BrowserContext,
): Promise<Page> {
  const email = `${role}-${Date.now()}@example.org`;
  await administrator.goto("/team");
  const form = administrator.locator("form").filter({ hasText: "Add the person" });
  await form.getByLabel("Name").fill(name);
  await form.getByLabel("Email").fill(email);
  await form.getByLabel("Role").selectOption(role);
  await form.getByRole("button", { name: "Add the person" }).click();
  const told = form.getByRole("status").filter({ hasText: "with the password" });
  const password = /with the password (\S+?)\. /.exec(await told.innerText())?.[1] ?? "";
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  return page;
}

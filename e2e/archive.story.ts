import { expect, test } from "@playwright/test";

test("a coded archive comes in by its labels, is taken back as a whole, and given back", async ({ page }) => {
  const stamp = Date.now();
  const charge = `Ruritania accused Graustark of moving border stone ${stamp}.`;
  const denial = `Graustark denied that it had moved stone ${stamp}.`;
  const weather = "It rained all day.";
  const text = `${charge}\n\n${denial}\n\n${weather}`;
  const region = (id: string, words: string, label: string) => ({
    ...{ id, type: "labels", from_name: "label", to_name: "text" },
    value: {
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      text: words,
      labels: [label],
    },
  });
  const result = [
    region("a", charge, `Charge ${stamp}`),
    region("b", denial, "Denial"),
    region("c", weather, `Mood ${stamp}`),
  ];
  const title = `Border stone ${stamp}`;
  const tasks = [{ id: 1, data: { text, title }, annotations: [{ completed_by: "Ida", result }] }];
  const buffer = Buffer.from(JSON.stringify(tasks));
  await page.goto("/import");
  const file = { name: `stones-${stamp}.json`, mimeType: "application/json", buffer };
  await page.getByLabel("Files").setInputFiles(file);
  await page.getByRole("button", { name: "Import the files" }).click();

  await expect(page.getByText("3 marks of Label Studio in 1 document.")).toBeVisible({ timeout: 40_000 });
  await expect(page.getByLabel("Denial means")).toHaveValue("deny");
  await page.getByLabel(`Charge ${stamp} means`).selectOption("allege");
  await page.getByRole("button", { name: "Bring the archive in" }).click();
  const status = page.getByRole("status").first();
  await expect(status).toContainText("1 document: 1 stored.", { timeout: 40_000 });
  await expect(
    page.getByText(`marks “Mood ${stamp}”: this label is left out, as somebody said`),
  ).toBeVisible();

  const here = page.url();
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByText("2 claims, 2 reviewed")).toBeVisible();
  await page.goto(here);
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText("1 article of this import left every figure with it.")).toBeVisible();
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByText("taken back with its import: it counts in no figure")).toBeVisible();
  await page.goto(here);
  await page.getByRole("button", { name: "Give it back" }).click();
  await expect(page.getByText("1 article of it counts, with 2 claims.")).toBeVisible();
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByRole("button", { name: "Give it back" })).toBeVisible();
});

import { expect, it } from "vitest";
import { forgetAll } from "#db/measuring/forget-all";
import { questions, watchQuestions } from "#db/measuring/questions";
import { newWorld } from "#db/testing/world";
import { writeCorpus } from "../generate/write-corpus";
import { addresses } from "./addresses";
import { askPage } from "./pages";

/** How many questions each page asks that is read, nothing being known, on a generated desk of so many claims. */
async function questionsOn(claims: number): Promise<Map<string, number>> {
  const viewer = await (await newWorld()).person("editor");
  await writeCorpus(viewer, { claims, seed: 7 });
  const counts = new Map<string, number>();
  for (const [page, its] of await addresses(viewer)) {
    let most = 0;
    for (const address of its) {
      await forgetAll(viewer.workspaceId);
      questions();
      await askPage(viewer, address);
      most = Math.max(most, questions().length);
    }
    counts.set(page, most);
  }
  return counts;
}

it("a page asks as many questions of a large desk as of a small one", async () => {
  watchQuestions();
  const [few, many] = [await questionsOn(150), await questionsOn(600)];
  expect(many.size).toBeGreaterThan(10);
  for (const [page, count] of many) expect(count, page).toBeLessThanOrEqual(few.get(page) ?? 0);
}, 300_000);

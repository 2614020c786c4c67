import { extractRun } from "#extraction/extract";
import { loadModels } from "#jobs/models";

/** How many articles a second the pipeline reads in this process, with nothing stored; warm. */
export function extractorAlone(documents: readonly { readonly name: string; readonly text: string }[]): {
  readonly perSecond: number;
} {
  const { models } = loadModels();
  const read = (some: typeof documents) =>
    some.reduce(
      (sum, { name, text }) =>
        sum + (extractRun([{ id: name, text }], models).extractions[0]?.articles.length ?? 0),
      0,
    );
  read(documents.slice(0, 10));
  const begun = performance.now();
  const articles = read(documents);
  return { perSecond: articles / ((performance.now() - begun) / 1000) };
}

import type { CleanArticle, ExtractedArticle } from "#domain/extraction";
import { faultsOf } from "#domain/lawful-claims";
import type { ModelUse } from "#domain/model-use";
import type { Given } from "#extraction/extract";
import type { ModelReading } from "./read-articles";
import type { LlmSettings } from "./settings";

/** What an extraction says, and its articles: by them what a model took is entered. */
interface Extracted {
  readonly articles: readonly ExtractedArticle[];
}

/**
 * Extracts with what a language model finds in the articles, and by the built-in extractor alone where none is set, where
 * it is of no use, or where what came of it is not lawful. Each article tells what was asked about it.
 */
export async function withModel<T extends Extracted>(
  articles: readonly CleanArticle[],
  settings: LlmSettings | null,
  extract: (given: Given) => T,
): Promise<T> {
  if (!settings || articles.length === 0) return extract(new Map());
  // what speaks to a server is loaded only where there is one
  const { readArticles } = await import("./read-articles");
  return extractedWith(await readArticles(articles, settings), extract);
}

const UNLAWFUL = "What the model said does not make lawful claims.";

/** The extraction with what a model read, under the laws that hold for every extractor. */
export function extractedWith<T extends Extracted>(
  readings: readonly ModelReading[],
  extract: (given: Given) => T,
): T {
  const given = new Map(readings.flatMap(({ text, claims }) => (claims ? [[text, claims] as const] : [])));
  const uses = new Map(readings.map(({ text, use }) => [text, use]));
  let found = extract(given);
  const unlawful = found.articles.filter(
    ({ text, claims }) => given.has(text) && faultsOf(text, claims).length > 0,
  );
  for (const { text } of unlawful) {
    given.delete(text);
    const use = uses.get(text);
    if (use) uses.set(text, { ...use, fellBack: UNLAWFUL });
  }
  if (unlawful.length > 0) found = extract(given);
  return {
    ...found,
    articles: found.articles.map((article) => ({ ...article, modelUse: once(uses, article.text) })),
  };
}

/** What was asked about a text counts for the first article that bears it. */
function once(uses: Map<string, ModelUse>, text: string): ModelUse | undefined {
  const use = uses.get(text);
  uses.delete(text);
  return use;
}

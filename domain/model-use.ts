/** What asking a language model to read an article, or all articles of a document, took, and what came of it. */
export interface ModelUse {
  /** as the settings name it */
  readonly model: string;
  /** the number of the words that it was asked by */
  readonly prompt: number;
  /** why the built-in extractor read it in the end, in a sentence; null where the model did */
  readonly fellBack: string | null;
  readonly requests: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
  /** US dollars; null where no prices are set */
  readonly cost: number | null;
  readonly milliseconds: number;
  /** claims whose words do not stand in the text, and those said twice: none of them was kept */
  readonly dropped: number;
}

/** The version of the pipeline that read an article: with a mark of the language model where one was of use. */
export const pipelineWith = (pipeline: string, use: ModelUse | undefined): string =>
  use?.fellBack === null ? `${pipeline}+llm.${use.model}.${use.prompt}` : pipeline;

/** What several uses took together; null where there was none. The first reason for falling back stands for all. */
export function sumOfUses(uses: readonly ModelUse[]): ModelUse | null {
  const [first] = uses;
  if (!first) return null;
  const sum = (of: (use: ModelUse) => number): number => uses.reduce((all, use) => all + of(use), 0);
  return {
    model: first.model,
    prompt: first.prompt,
    fellBack: uses.find(({ fellBack }) => fellBack !== null)?.fellBack ?? null,
    requests: sum((use) => use.requests),
    tokensIn: sum((use) => use.tokensIn),
    tokensOut: sum((use) => use.tokensOut),
    cost: uses.every(({ cost }) => cost === null) ? null : sum((use) => use.cost ?? 0),
    milliseconds: sum((use) => use.milliseconds),
    dropped: sum((use) => use.dropped),
  };
}

/** What asking a model about the documents of an import took. Cost in US dollars. */
export interface ModelUses {
  /** documents that the model read, and those that the built-in extractor read in its place */
  readonly read: number;
  readonly fellBack: number;
  readonly tokens: number;
  readonly cost: number | null;
  readonly milliseconds: number;
}

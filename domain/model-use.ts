/** What asking a language model to read an article, or all articles of a document, took, and what came of it. */
export interface ModelUse {
  /** as the settings name it */
  readonly model: string;
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

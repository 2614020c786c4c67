import type { CodedDocument } from "./coded/coded-document";
import { dnaDocuments } from "./coded/dna";
import { type CleanedPage, cleanPage } from "./page/clean-page";
import { type PdfText, pdfText } from "./pdf/pdf-text";

/** What is done in a process of its own, for its time and memory cannot be told beforehand. */
export interface Tasks {
  readonly page: {
    readonly input: { readonly html: string; readonly url: string | null };
    readonly output: CleanedPage;
  };
  readonly pdf: { readonly input: { readonly bytes: Uint8Array }; readonly output: PdfText };
  readonly dna: { readonly input: { readonly bytes: Uint8Array }; readonly output: CodedDocument[] };
}

export type TaskName = keyof Tasks;

export const TASKS: {
  readonly [Name in TaskName]: (
    input: Tasks[Name]["input"],
  ) => Tasks[Name]["output"] | Promise<Tasks[Name]["output"]>;
} = {
  page: ({ html, url }) => cleanPage(html, url),
  pdf: ({ bytes }) => pdfText(bytes),
  dna: ({ bytes }) => dnaDocuments(bytes),
};

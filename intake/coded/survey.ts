import type { CodedSurvey, Surveyed } from "#domain/coded";
import { wordsOf } from "#domain/span";
import { labelsOfMark } from "./assemble";
import type { CodedDocument } from "./coded-document";
import { meaningOf, roleOf } from "./labels";

/** How many labels and how many variables are listed; the most frequent first. */
const LISTED = 60;
const EXAMPLE = 80;

/** The labels and variables in documents of an archive, how often each stands there, and what it seems to mean. */
export function surveyOf(documents: readonly CodedDocument[]): CodedSurvey | null {
  const labels = new Tally();
  const fields = new Tally();
  for (const document of documents) {
    const marked = new Set(document.marks.map(({ id }) => id));
    for (const mark of document.marks) {
      const words = mark.spans.map((span) => wordsOf(document.text, span)).join(" ");
      for (const label of labelsOfMark(mark)) labels.add(label, words);
      for (const [name, value] of Object.entries(mark.fields)) if (value !== "") fields.add(name, value);
    }
    for (const { from, to, label } of document.ties)
      if (label !== "" && marked.has(from) && marked.has(to)) labels.add(label, "a line between two marks");
  }
  const marks = documents.reduce((sum, document) => sum + document.marks.length, 0);
  if (marks === 0) return null;
  return {
    tool: documents[0]?.tool ?? "",
    documents: documents.length,
    marks,
    labels: labels.listed((name) => meaningOf(name)),
    fields: fields.listed((name) => roleOf(name)),
  };
}

class Tally {
  readonly #counts = new Map<string, { count: number; example: string }>();

  add(name: string, example: string): void {
    const before = this.#counts.get(name);
    if (before) before.count += 1;
    else this.#counts.set(name, { count: 1, example: example.slice(0, EXAMPLE) });
  }

  listed<Meaning>(meaning: (name: string) => Meaning | null): Surveyed<Meaning>[] {
    return [...this.#counts]
      .map(([name, { count, example }]) => ({ name, count, example, suggested: meaning(name) }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
      .slice(0, LISTED);
  }
}

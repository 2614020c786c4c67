import { z } from "zod";
import type { SourceDocument } from "#domain/extraction";
import { InvalidFailure } from "#domain/failure";

/** In Unicode mode a pair is one character, and no surrogate. */
const LONE_SURROGATE = /\p{Surrogate}/u;
const words = z.string().refine((value) => !LONE_SURROGATE.test(value), "has half of a surrogate pair");
const known = words.nullish().transform((value) => value?.trim() || null);
const moment = known.refine(
  (value) =>
    value === null || (/^\d{4}-\d{2}-\d{2}(?:$|[T ])/u.test(value) && !Number.isNaN(Date.parse(value))),
  "is no ISO date such as 2024-03-06",
);

const line = z.object({
  id: words.min(1, "is empty"),
  text: words.refine((value) => value.trim() !== "", "is empty"),
  title: known,
  outlet: known,
  published: moment,
  retrieved: moment,
});

/**
 * Reads documents, one JSON object a line; keys beyond those of a document are ignored. A byte order mark, carriage returns
 * and a blank last line are no faults. Throws an invalid failure that names the first bad line.
 */
export function readDocuments(jsonl: string): SourceDocument[] {
  const lines = jsonl.replace(/^\uFEFF/u, "").split(/\r?\n/u);
  while (lines.length > 0 && lines.at(-1)?.trim() === "") lines.pop();
  if (lines.length === 0)
    throw new InvalidFailure("The input holds no documents: give one JSON object a line.");
  const places = new Map<string, number>();
  return lines.map((written, i) => {
    const document = readLine(written, i + 1);
    const before = places.get(document.id);
    if (before !== undefined)
      throw new InvalidFailure(`Line ${i + 1}: the id "${document.id}" stands on line ${before} already.`);
    places.set(document.id, i + 1);
    return document;
  });
}

function readLine(written: string, number: number): SourceDocument {
  const result = line.safeParse(parsed(written, number));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue?.path.join(".");
  const missing = issue?.code === "invalid_type" && issue.message.includes("received undefined");
  const what = missing ? "is missing" : (issue?.message ?? "is not understood");
  throw new InvalidFailure(
    field ? `Line ${number}: "${field}" ${what}.` : `Line ${number}: not a JSON object with "id" and "text".`,
    field,
  );
}

function parsed(written: string, number: number): unknown {
  if (written.trim() === "") throw new InvalidFailure(`Line ${number}: empty; give one JSON object a line.`);
  try {
    return JSON.parse(written);
  } catch {
    throw new InvalidFailure(`Line ${number}: not JSON.`);
  }
}

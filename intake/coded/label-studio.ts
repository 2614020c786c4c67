import type { Span } from "#domain/span";
import { wellFormed } from "../well-formed";
import { type CodedDocument, type Coding, type Mark, misplaced, spanIn, type Tie } from "./coded-document";
import { besideFirst } from "./other-coders";

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listed = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isJson) : []);
const strings = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string");

/** Is it an export of Label Studio: tasks with data and annotations? */
export const isLabelStudio = (data: unknown): data is Json[] =>
  Array.isArray(data) &&
  data.length > 0 &&
  data.every(
    (task) =>
      isJson(task) &&
      isJson(task.data) &&
      (Array.isArray(task.annotations) || Array.isArray(task.completions)),
  );

/**
 * The tasks of a Label Studio export as documents. Of several annotations that were not cancelled the one that stands as
 * the truth counts, else the first; how the others differ from it is told.
 */
export function labelStudioDocuments(name: string, tasks: readonly Json[]): CodedDocument[] {
  return tasks.map((task, i) => {
    const data = isJson(task.data) ? task.data : {};
    const [annotation, ...further] = listed(task.annotations ?? task.completions)
      .filter((one) => one.was_cancelled !== true)
      .toSorted((a, b) => Number(b.ground_truth === true) - Number(a.ground_truth === true));
    const results = listed(annotation?.result);
    const text = wellFormed(textOf(data, results));
    const coder = coderOf(annotation);
    const said = (key: string): string | null =>
      typeof data[key] === "string" && data[key] !== "" ? String(data[key]) : null;
    const { marks, lost } = marksOf(text, results, coder);
    const others = further.map((one) => codingOf(text, one));
    return {
      name: `${name}#${String(task.id ?? i + 1)}`,
      tool: "Label Studio",
      text,
      title: said("title"),
      outlet: said("outlet") ?? said("source"),
      author: said("author"),
      published: /^\d{4}-\d{2}-\d{2}/u.exec(said("published") ?? said("date") ?? "")?.[0] ?? null,
      marks,
      ties: tiesOf(results),
      ...(others.length > 0 && { others }),
      leftOut: [...misplaced("regions", lost), ...besideFirst({ coder, marks }, others)],
    };
  });
}

function coderOf(annotation: Json | undefined): string | null {
  const by = isJson(annotation?.completed_by) ? annotation.completed_by.email : annotation?.completed_by;
  return by === undefined || by === null ? null : String(by);
}

function codingOf(text: string, annotation: Json): Coding {
  const coder = coderOf(annotation);
  return { coder, marks: marksOf(text, listed(annotation.result), coder).marks };
}

/** The text is the field that the labels were laid over; else "text", else the longest words. */
function textOf(data: Json, results: readonly Json[]): string {
  const named = results.map((one) => data[String(one.to_name)]).find((one) => typeof one === "string");
  const longest = Object.values(data)
    .filter((one) => typeof one === "string")
    .toSorted((a, b) => String(b).length - String(a).length)[0];
  return String(named ?? data.text ?? longest ?? "");
}

function marksOf(text: string, results: readonly Json[], coder: string | null) {
  const marks = new Map<string, Mark>();
  const misread = new Set<string>();
  for (const result of results) {
    const value = isJson(result.value) ? result.value : {};
    const id = String(result.id ?? "");
    const span = spanOf(text, value);
    const before = marks.get(id);
    if (!span && !before) {
      if (value.start !== undefined) misread.add(id);
      continue;
    }
    const labels = strings(value.labels ?? []);
    const noted = [
      ...strings(value.choices ?? []),
      ...(labels.length === 0 ? strings(value.text ?? []) : []),
    ].join(", ");
    const fields = noted === "" ? {} : { [String(result.from_name ?? "note")]: noted };
    marks.set(id, {
      id,
      spans: before?.spans ?? (span ? [span] : []),
      labels: [...(before?.labels ?? []), ...labels],
      fields: { ...before?.fields, ...fields },
      coder,
    });
  }
  return { marks: [...marks.values()], lost: [...misread].filter((id) => !marks.has(id)).length };
}

/** Offsets are of UTF-16 units; where the marked words do not stand there, of code points, as Python counts. */
function spanOf(text: string, value: Json): Span | null {
  const span = spanIn(text, value.start, value.end);
  if (!span || typeof value.text !== "string" || text.slice(...span) === value.text) return span;
  const at = (points: number): number => [...text].slice(0, points).join("").length;
  const other = spanIn(text, at(span[0]), at(span[1]));
  return other && text.slice(...other) === value.text ? other : span;
}

const tiesOf = (results: readonly Json[]): Tie[] =>
  results.flatMap((one) =>
    one.type === "relation"
      ? [{ from: String(one.from_id), to: String(one.to_id), label: strings(one.labels ?? [])[0] ?? "" }]
      : [],
  );

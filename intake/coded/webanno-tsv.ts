import type { Span } from "#domain/span";
import { wellFormed } from "../well-formed";
import { type CodedDocument, type Mark, misplaced, spanIn, type Tie } from "./coded-document";

/** A layer of the file: its name, its features, and whether its rows point at another span. */
interface Layer {
  readonly name: string;
  readonly features: readonly string[];
  readonly relation: boolean;
}

interface TokenRow {
  readonly place: string;
  readonly start: number;
  readonly end: number;
  readonly cells: readonly string[];
}

export const isWebAnno = (text: string): boolean => text.startsWith("#FORMAT=WebAnno TSV 3");

/** The document of a WebAnno TSV 3 file: span layers are marks, relation layers tie them. Offsets are UTF-16 units, as the format says. */
export function webAnnoDocument(name: string, file: string): CodedDocument {
  const lines = file.split(/\r?\n/u);
  const layers = lines.flatMap((line) => layerOf(line));
  const rows = lines.flatMap((line) => rowOf(line));
  const text = wellFormed(textOf(lines, rows));
  const marks = new Map<string, Mark>();
  const ties: Tie[] = [];
  for (const row of rows) {
    let at = 0;
    for (const layer of layers) {
      const cells = row.cells.slice(at, at + layer.features.length);
      at += layer.features.length;
      if (layer.relation) ties.push(...tiesAt(row, cells, layer, layers));
      else addMarks(marks, row, cells, layer);
    }
  }
  const found = [...marks.values()];
  const placed = found.filter(({ spans }) => spans.every(([start, end]) => spanIn(text, start, end)));
  const leftOut = misplaced("marks", found.length - placed.length);
  return { name, tool: "WebAnno TSV", text, marks: placed, ties, leftOut };
}

function layerOf(line: string): Layer[] {
  const found = /^#T_(SP|RL|CH)=([^|]+)((?:\|[^|]*)*)$/u.exec(line);
  if (!found) return [];
  const features = (found[3] ?? "").split("|").slice(1);
  // A span layer without features has one column all the same.
  return [
    {
      name: (found[2] ?? "").replace(/^.*\./u, ""),
      features: features.length > 0 ? features : [""],
      relation: found[1] === "RL",
    },
  ];
}

function rowOf(line: string): TokenRow[] {
  const [place = "", offsets = "", , ...cells] = line.split("\t");
  const found = /^(\d+)-(\d+)$/u.exec(offsets);
  return found && /^\d+-\d+$/u.test(place)
    ? [{ place, start: Number(found[1]), end: Number(found[2]), cells }]
    : [];
}

const ESCAPED: Readonly<Record<string, string>> = { t: "\t", n: "\n", r: "\r" };
const unescaped = (value: string): string =>
  value.replace(/\\(->|.)/gu, (_, one: string) => ESCAPED[one] ?? one);

/** Each sentence's text at the place of its first token; what is between them is told by no line and becomes blanks. */
function textOf(lines: readonly string[], rows: readonly TokenRow[]): string {
  const starts = rows.filter(({ place }) => place.endsWith("-1")).map(({ start }) => start);
  const sentences: string[] = [];
  for (const [i, line] of lines.entries()) {
    if (!line.startsWith("#Text=")) continue;
    const words = unescaped(line.slice(6));
    if (lines[i - 1]?.startsWith("#Text=")) sentences[sentences.length - 1] += `\n${words}`;
    else sentences.push(words);
  }
  let text = "";
  for (const [i, sentence] of sentences.entries()) {
    const gap = Math.max(0, (starts[i] ?? text.length) - text.length);
    text += (gap > 1 ? "\n".repeat(gap) : " ".repeat(gap)) + sentence;
  }
  return text;
}

/** The values stacked in a cell, each with the number that tells spans over several tokens apart. */
const stacked = (cell: string): { value: string; number: string | null }[] =>
  cell.split(/(?<!\\)\|/u).flatMap((one) => {
    const found = /^(.*?)(?:\[(\d+)\])?$/su.exec(one);
    const value = found?.[1] ?? one;
    return value === "_" || value === "" ? [] : [{ value: unescaped(value), number: found?.[2] ?? null }];
  });

function addMarks(marks: Map<string, Mark>, row: TokenRow, cells: readonly string[], layer: Layer): void {
  for (const [i, cell] of cells.entries()) {
    for (const { value, number } of stacked(cell)) {
      const id = number ? `${layer.name}[${number}]` : `${layer.name}@${row.place}`;
      const before = marks.get(id);
      const [start] = before?.spans[0] ?? ([row.start, row.end] as Span);
      const noted = value === "*" ? {} : { [layer.features[i] ?? ""]: value };
      const labels = before?.labels ?? [layer.name];
      marks.set(id, {
        id,
        spans: [[start, row.end]],
        labels: value === "*" || labels.includes(value) ? labels : [...labels, value],
        fields: { ...before?.fields, ...noted },
        coder: null,
      });
    }
  }
}

/** A relation stands at its end; the last column names the place it comes from, "1-2[3_0]" with the numbers of both spans. */
function tiesAt(row: TokenRow, cells: readonly string[], layer: Layer, layers: readonly Layer[]): Tie[] {
  const base = (layer.features.at(-1) ?? "").replace(/^BT_/u, "").replace(/^.*\./u, "");
  const known = layers.some(({ name }) => name === base) ? base : layer.name;
  const labels = stacked(cells[0] ?? "");
  return (cells.at(-1) ?? "").split(/(?<!\\)\|/u).flatMap((cell, i) => {
    const found = /^(\d+-\d+)(?:\[(\d+)_(\d+)\])?$/u.exec(cell);
    if (!found) return [];
    const idOf = (number: string | undefined, place: string) =>
      number && number !== "0" ? `${known}[${number}]` : `${known}@${place}`;
    return [
      { from: idOf(found[2], found[1] ?? ""), to: idOf(found[3], row.place), label: labels[i]?.value ?? "" },
    ];
  });
}

import { type CodedMapping, FIELD_MEANINGS, LABEL_MEANINGS } from "#domain/coded";
import { InvalidFailure } from "#domain/failure";
import { COLUMN_FIELDS, type ColumnMapping } from "#domain/intake";

const written = (form: FormData, name: string) => String(form.get(name) ?? "").trim();
const given = (form: FormData, name: string) => written(form, name) || undefined;

/** How many names stand in the label of an import; the others are counted. */
const NAMED = 3;

const named = (names: readonly string[]): string =>
  names.length <= NAMED
    ? names.join(", ")
    : `${names.slice(0, NAMED).join(", ")} and ${names.length - NAMED} more`;

/** The pasted text of a form, as a source. */
function pasted(form: FormData) {
  const text = written(form, "text");
  if (text === "") throw new InvalidFailure("Paste the words of an article first.", "text");
  const title = given(form, "title");
  const name = title ?? `Pasted text “${text.slice(0, 60).replace(/\s+/g, " ")}…”`;
  return {
    kind: "paste" as const,
    label: name,
    sources: [
      {
        name,
        bytes: new TextEncoder().encode(text),
        mediaType: "text/plain; charset=utf-8",
        given: { title, outlet: given(form, "outlet"), published: given(form, "published") },
      },
    ],
  };
}

/** The files of a form, as sources; an empty choice is none. */
async function files(form: FormData) {
  const chosen = form
    .getAll("files")
    .filter((file): file is File => file instanceof File && file.name !== "");
  if (chosen.length === 0) throw new InvalidFailure("Choose a file first.", "files");
  const sources = await Promise.all(
    chosen.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
      mediaType: file.type || null,
      asks: true,
    })),
  );
  return { kind: "files" as const, label: named(chosen.map(({ name }) => name)), sources };
}

/** The addresses of a form, one a line, as sources. */
function addresses(form: FormData) {
  const urls = [...new Set(written(form, "addresses").split(/\s+/).filter(Boolean))];
  if (urls.length === 0) throw new InvalidFailure("Give an address first.", "addresses");
  const sources = urls.map((url) => ({ name: url, url, asks: true }));
  return { kind: "addresses" as const, label: named(urls), sources };
}

/** What a form hands in. Throws invalid where there is nothing in it. */
export async function handedIn(form: FormData) {
  const intent = written(form, "intent");
  if (intent === "files") return files(form);
  return intent === "addresses" ? addresses(form) : pasted(form);
}

/** Which column of a table holds what, as its form says: the first column for each field. */
export function columnsFrom(form: FormData): ColumnMapping {
  const mapping: Partial<Record<(typeof COLUMN_FIELDS)[number], string>> = {};
  for (const [key, value] of form) {
    const place = /^column:(\d+)$/.exec(key)?.[1];
    const field = COLUMN_FIELDS.find((one) => one === value);
    if (place !== undefined && field) mapping[field] ??= String(form.get(`name:${place}`) ?? "");
  }
  return mapping;
}

/** What the labels and the variables of an archive mean, as its form says. */
export const labelsFrom = (form: FormData): CodedMapping => ({
  labels: meanings(form, "label", LABEL_MEANINGS),
  fields: meanings(form, "field", FIELD_MEANINGS),
});

function meanings<Meaning extends string>(form: FormData, kind: string, known: readonly Meaning[]) {
  const said: [string, Meaning][] = [];
  for (const [key, value] of form) {
    const [named, place] = key.split(":");
    const meaning = named === kind ? known.find((one) => one === value) : undefined;
    if (meaning) said.push([String(form.get(`${kind}name:${place}`) ?? ""), meaning]);
  }
  return Object.fromEntries(said);
}

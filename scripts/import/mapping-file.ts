import { readFileSync } from "node:fs";
import { z } from "zod";
import { type CodedMapping, FIELD_MEANINGS, LABEL_MEANINGS } from "#domain/coded";
import { InvalidFailure } from "#domain/failure";
import { COLUMN_FIELDS, type ColumnMapping } from "#domain/intake";

/** What the file of `--map` says about the sources. */
export interface Said {
  readonly columns?: ColumnMapping;
  readonly labels?: CodedMapping;
}

const mapping = z.strictObject({
  ...Object.fromEntries(COLUMN_FIELDS.map((field) => [field, z.string().min(1).optional()])),
  labels: z.record(z.string(), z.enum(LABEL_MEANINGS)).optional(),
  fields: z.record(z.string(), z.enum(FIELD_MEANINGS)).optional(),
});

/**
 * Reads a mapping: {"text": "body", …} says which column of a table holds what; {"labels": {"Denial": "deny"}, "fields":
 * {"frame": "concept"}} what the labels and the variables of a coded archive mean. Throws invalid in words.
 */
export function mappingFile(path: string): Said {
  const read = mapping.safeParse(jsonIn(path));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new InvalidFailure(`${path}: ${issue?.path.join(".")}: ${issue?.message}`);
  }
  const { labels = {}, fields = {}, ...columns } = read.data;
  return {
    ...(Object.keys(columns).length > 0 && { columns: columns as ColumnMapping }),
    ...(Object.keys(labels).length + Object.keys(fields).length > 0 && { labels: { labels, fields } }),
  };
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new InvalidFailure(`${path} holds no mapping: ${error instanceof Error ? error.message : error}`);
  }
}

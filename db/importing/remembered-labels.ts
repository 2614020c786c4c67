import { eq } from "drizzle-orm";
import { type CodedMapping, type CodedSurvey, FIELD_MEANINGS, LABEL_MEANINGS } from "#domain/coded";
import { database } from "../client";
import { labelMappings } from "../schema/imports";

/** An archive's labels with what was said of them before, and whether somebody must be asked about others. */
interface Remembered {
  /** what is found, with what was said before as what it seems to mean */
  readonly survey: CodedSurvey;
  readonly mapping: CodedMapping | null;
  readonly asks: boolean;
}

/** What somebody said before about the labels and variables of an archive. */
export async function rememberedLabels(workspaceId: string, survey: CodedSurvey): Promise<Remembered> {
  const rows = await database()
    .select({ kind: labelMappings.kind, name: labelMappings.name, meaning: labelMappings.meaning })
    .from(labelMappings)
    .where(eq(labelMappings.workspaceId, workspaceId));
  const said = <Meaning extends string>(kind: "label" | "field", meanings: readonly Meaning[]) => {
    const kept = new Map(rows.flatMap((row) => (row.kind === kind ? [[row.name, row.meaning]] : [])));
    return (name: string) => meanings.find((meaning) => meaning === kept.get(name)) ?? null;
  };
  const [label, field] = [said("label", LABEL_MEANINGS), said("field", FIELD_MEANINGS)];
  const mapping = {
    labels: known(survey.labels, label),
    fields: known(survey.fields, field),
  };
  const asks =
    survey.labels.some(({ name }) => label(name) === null) ||
    survey.fields.some(({ name }) => field(name) === null);
  return {
    survey: {
      ...survey,
      labels: survey.labels.map((one) => ({ ...one, suggested: label(one.name) ?? one.suggested })),
      fields: survey.fields.map((one) => ({ ...one, suggested: field(one.name) ?? one.suggested })),
    },
    mapping: asks ? null : mapping,
    asks,
  };
}

const known = <Meaning>(
  found: readonly { readonly name: string }[],
  said: (name: string) => Meaning | null,
) =>
  Object.fromEntries(
    found.flatMap(({ name }) => {
      const meaning = said(name);
      return meaning === null ? [] : [[name, meaning] as const];
    }),
  );

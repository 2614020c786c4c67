import initSqlJs, { type Database, type SqlValue } from "sql.js";
import { IntakeFailure } from "#domain/intake";
import { wellFormed } from "../well-formed";
import { type CodedDocument, type Mark, misplaced, spanIn } from "./coded-document";

type Row = Readonly<Record<string, SqlValue>>;

const TOOL = "Discourse Network Analyzer";
const MOST_DOCUMENTS = 100_000;

/**
 * The documents and statements of a database of Discourse Network Analyzer 3: a statement is a claim, its organization the
 * actor, its person the speaker, its concept the thread, its agreement whether it is asserted. Run it in a worker.
 */
export async function dnaDocuments(bytes: Uint8Array): Promise<CodedDocument[]> {
  const sql = await initSqlJs();
  const base = new sql.Database(bytes);
  try {
    return documentsIn(base);
  } catch (error) {
    if (error instanceof IntakeFailure) throw error;
    throw new IntakeFailure(
      "read",
      "It is no database of Discourse Network Analyzer 3: open it there and save it anew.",
    );
  } finally {
    base.close();
  }
}

function rows(base: Database, query: string): Row[] {
  const found: Row[] = [];
  const statement = base.prepare(query);
  while (statement.step()) found.push(statement.getAsObject());
  statement.free();
  return found;
}

const words = (value: SqlValue | undefined): string =>
  value === null || value === undefined ? "" : String(value).trim();
const orNull = (value: SqlValue | undefined): string | null => words(value) || null;

function documentsIn(base: Database): CodedDocument[] {
  const fields = fieldsByStatement(base);
  const coders = new Map(
    rows(base, "SELECT ID, Name FROM CODERS").map((row) => [words(row.ID), words(row.Name)]),
  );
  const types = new Map(
    rows(base, "SELECT ID, Label FROM STATEMENTTYPES").map((row) => [words(row.ID), words(row.Label)]),
  );
  const marks = new Map<string, Row[]>();
  for (const row of rows(
    base,
    "SELECT ID, StatementTypeId, DocumentId, Start, Stop, Coder FROM STATEMENTS ORDER BY DocumentId, Start",
  ))
    marks.set(words(row.DocumentId), [...(marks.get(words(row.DocumentId)) ?? []), row]);
  const documents = rows(
    base,
    `SELECT ID, Title, Text, Author, Source, Date FROM DOCUMENTS ORDER BY ID LIMIT ${MOST_DOCUMENTS}`,
  );
  return documents.map((row) => {
    const text = wellFormed(typeof row.Text === "string" ? row.Text : "");
    const statements = marks.get(words(row.ID)) ?? [];
    const coded = statements.flatMap((statement): Mark[] => {
      const span = spanIn(text, statement.Start, statement.Stop);
      const id = words(statement.ID);
      return span
        ? [
            {
              id,
              spans: [span],
              labels: [types.get(words(statement.StatementTypeId)) ?? "statement"],
              fields: fields.get(id) ?? {},
              coder: coders.get(words(statement.Coder)) ?? null,
            },
          ]
        : [];
    });
    return {
      name: words(row.ID),
      tool: TOOL,
      text,
      title: orNull(row.Title),
      author: orNull(row.Author),
      outlet: orNull(row.Source),
      published: typeof row.Date === "number" ? new Date(row.Date * 1000).toISOString().slice(0, 10) : null,
      marks: coded,
      ties: [],
      leftOut: misplaced("statements", statements.length - coded.length),
    };
  });
}

const VALUES = `
  SELECT d.StatementId, v.Variable, e.Value FROM DATASHORTTEXT d JOIN VARIABLES v ON v.ID = d.VariableId JOIN ENTITIES e ON e.ID = d.Entity
  UNION ALL SELECT d.StatementId, v.Variable, d.Value FROM DATALONGTEXT d JOIN VARIABLES v ON v.ID = d.VariableId
  UNION ALL SELECT d.StatementId, v.Variable, d.Value FROM DATABOOLEAN d JOIN VARIABLES v ON v.ID = d.VariableId
  UNION ALL SELECT d.StatementId, v.Variable, d.Value FROM DATAINTEGER d JOIN VARIABLES v ON v.ID = d.VariableId`;

function fieldsByStatement(base: Database): Map<string, Record<string, string>> {
  const fields = new Map<string, Record<string, string>>();
  for (const row of rows(base, VALUES)) {
    const id = words(row.StatementId);
    const known = fields.get(id) ?? {};
    known[words(row.Variable)] = words(row.Value);
    fields.set(id, known);
  }
  return fields;
}

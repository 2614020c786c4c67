import type { CodedSurvey } from "#domain/coded";
import { IntakeFailure, type SourceBytes } from "#domain/intake";
import type { CodedDocument } from "./coded/coded-document";
import { surveyOf } from "./coded/survey";
import { gunzip } from "./gunzip";
import { kindOf } from "./kind";
import { codedDocuments } from "./read-coded";
import { membersOf } from "./read-zip";

/** Members of a packed file that may be a coded archive, by their names: others are not read twice. */
const MAY_BE_CODED = /\.(?:dna|db|sqlite3?|json|tsv|gz)$/iu;

/** The labels and variables of a coded archive, packed or not; null for any other source, or one that cannot be read. */
export async function surveySource(source: SourceBytes): Promise<CodedSurvey | null> {
  return surveyOf(await found(source));
}

async function found(source: SourceBytes, depth = 0): Promise<CodedDocument[]> {
  try {
    const kind = await kindOf(source);
    if (kind === "sqlite" || kind === "tsv" || kind === "json") return await codedDocuments(source, kind);
    if (depth > 1) return [];
    if (kind === "gzip") return await found(await gunzip(source), depth + 1);
    if (kind !== "zip") return [];
    const documents: CodedDocument[] = [];
    for await (const member of membersOf(source))
      if (!("failure" in member) && MAY_BE_CODED.test(member.name))
        documents.push(...(await found(member, depth + 1)));
    return documents;
  } catch (error) {
    if (error instanceof IntakeFailure) return [];
    throw error;
  }
}

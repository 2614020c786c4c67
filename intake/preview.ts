import { IntakeFailure, type SourceBytes } from "#domain/intake";
import { gunzip } from "./gunzip";
import { kindOf } from "./kind";
import { previewRows, type TablePreview } from "./read-rows";

/** The columns and first rows of a table or of lines of JSON, packed or not; null for any other source, or one that cannot be read. */
export async function previewSource(source: SourceBytes): Promise<TablePreview | null> {
  try {
    const kind = await kindOf(source);
    if (kind === "gzip") return await previewSource(await gunzip(source));
    return kind === "table" || kind === "jsonl" ? previewRows(source, kind) : null;
  } catch (error) {
    if (error instanceof IntakeFailure) return null;
    throw error;
  }
}

import {
  type ColumnMapping,
  type FailedRead,
  IntakeFailure,
  type ReadDocument,
  type SourceBytes,
} from "#domain/intake";
import { kindOf } from "./kind";
import { readPage } from "./read-page";
import { readText } from "./read-text";

export interface ReadOptions {
  /** which column holds what, for tables; suggested from the table where it is not given */
  readonly columns?: ColumnMapping | null;
}

export type Reading = ReadDocument | FailedRead;

/**
 * The documents of a source, one after the other, whatever its format: a page or a text gives one, a container many.
 * What cannot be read comes as a failure with its reason and original, and the rest goes on; nothing is dropped silently.
 */
export async function* readSource(source: SourceBytes, _options: ReadOptions = {}): AsyncGenerator<Reading> {
  try {
    yield kindOf(source) === "page" ? await readPage(source) : readText(source);
  } catch (error) {
    yield failedRead(source, error);
  }
}

/** An expected failure as an item of the reading; anything else is thrown on. */
function failedRead(source: SourceBytes, error: unknown): FailedRead {
  if (!(error instanceof IntakeFailure)) throw error;
  return {
    failed: { name: source.name, stage: error.stage, reason: error.message, original: source.bytes },
  };
}

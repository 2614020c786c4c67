import type { CodedMapping } from "#domain/coded";
import type { ColumnMapping } from "#domain/intake";

/** What somebody said about a source before it is read. */
export interface ReadOptions {
  /** which column holds what, for tables; suggested from the table where it is not given */
  readonly columns?: ColumnMapping | null;
  /** what the labels of a coded archive mean; by the usual words where it is not given */
  readonly labels?: CodedMapping | null;
}

import type { RemovedText } from "#db/queries/article-text";
import { counted } from "#domain/words";

interface CleaningNoteProps {
  readonly removed: readonly RemovedText[];
  /** where they stood: "before the text", "here", "after the text" */
  readonly place: string;
}

const SHOWN_LINES = 3;
const LINE_LENGTH = 40;

const linesOf = (removed: readonly RemovedText[]): string[] =>
  removed.flatMap((cut) => cut.words.split("\n")).flatMap((line) => line.trim() || []);

const clipped = (line: string): string =>
  line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH).trimEnd()}…` : line;

/** What cleaning took away at one place, said in a line and shown in full on demand. */
export function CleaningNote({ removed, place }: CleaningNoteProps) {
  const lines = linesOf(removed);
  if (lines.length === 0) return null;
  const named = lines.slice(0, SHOWN_LINES).map((line) => `“${clipped(line)}”`);
  return (
    <div className="art-row">
      <details className="art-cut">
        <summary>
          Cleaning set aside {counted(lines.length, "line")} {place}: {named.join(", ")}
          {lines.length > SHOWN_LINES && " and more"}. <u>Show</u>
        </summary>
        {removed.map((cut) => (
          <div key={cut.start} className="mt-2">
            <p>
              {cut.reason}, characters {cut.start.toLocaleString("en-GB")} to{" "}
              {cut.end.toLocaleString("en-GB")}
            </p>
            <pre>{cut.words.trim()}</pre>
          </div>
        ))}
      </details>
    </div>
  );
}

import type { RulingOnMark } from "#db/queries/second-opinion/coding-desk";
import type { ClaimType } from "#domain/claim";
import { TYPE_WORDS } from "#domain/words";
import { TypeGlyph } from "../ui/glyph";

/** What became of a mark, for the one who made it. */
export function RulingLine({ ruling, marked }: { ruling: RulingOnMark; marked: ClaimType }) {
  const { ruled, outcome, why, by } = ruling;
  return (
    <div className="src border-l-2 border-rule-ink pl-2">
      {outcome === "rejected" || !ruled ? (
        <>{by} ruled that this is no claim.</>
      ) : (
        <>
          {by} ruled: <TypeGlyph type={ruled.type} /> {TYPE_WORDS[ruled.type].noun}
          {ruled.type === marked ? ", as you marked it" : ` instead of ${TYPE_WORDS[marked].noun}`}
          {outcome === "edited" && <>, “{ruled.spans.map((span) => span.quotation).join(" … ")}”</>}.
        </>
      )}
      {why && <> “{why}”</>}
    </div>
  );
}

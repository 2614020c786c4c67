import type { ClaimType } from "#domain/claim";
import { TYPE_ORDER, TYPE_WORDS } from "#domain/words";
import { TypeGlyph } from "./glyph";

interface TypeLegendProps {
  /** how many claims of each type; left out, no counts are shown */
  readonly counts?: Readonly<Partial<Record<ClaimType, number>>>;
}

/** Glyph and noun of the ten types, in the fixed order. */
export function TypeLegend({ counts }: TypeLegendProps) {
  return (
    <ul className="legend">
      {TYPE_ORDER.map((type) => (
        <li key={type}>
          <TypeGlyph type={type} />
          {TYPE_WORDS[type].noun} {counts && <b>{counts[type] ?? 0}</b>}
        </li>
      ))}
    </ul>
  );
}

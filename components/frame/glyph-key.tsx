import { TYPE_ORDER, TYPE_WORDS } from "#domain/words";
import { TypeGlyph } from "../ui/glyph";

/** The ten types by glyph and word, large enough to learn. */
export function GlyphKey() {
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-2.5 border-t border-rule-ink pt-4 text-md sm:grid-cols-5">
      {TYPE_ORDER.map((type) => (
        <li key={type} className="flex items-center gap-2">
          <TypeGlyph type={type} size={14} />
          {TYPE_WORDS[type].noun}
        </li>
      ))}
    </ul>
  );
}

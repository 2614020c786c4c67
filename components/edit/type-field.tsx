import { hrefOfCodebook } from "#domain/address";
import type { ClaimType } from "#domain/claim";
import { TYPE_ORDER, TYPE_WORDS } from "#domain/words";
import { TypeGlyph } from "../ui/glyph";

/** The key of a type: 1 to 9, then 0, in the order in which types are listed everywhere. */
export const keyOfType = (index: number): string => String((index + 1) % 10);

interface TypeFieldProps {
  readonly value: ClaimType;
  readonly choose: (type: ClaimType) => void;
}

/** The ten types, one of them chosen. */
export function TypeField({ value, choose }: TypeFieldProps) {
  return (
    <fieldset className="types">
      <legend className="sr-only">Type</legend>
      {TYPE_ORDER.map((type, index) => (
        <label key={type} className="type" data-type={type}>
          <input
            className="sr-only"
            type="radio"
            name="type"
            value={type}
            checked={value === type}
            onChange={() => choose(type)}
          />
          <kbd>{keyOfType(index)}</kbd>
          <TypeGlyph type={type} />
          <span>{TYPE_WORDS[type].noun}</span>
        </label>
      ))}
      <a
        className="col-span-full px-2.5 py-1.5 text-xs text-ink-2"
        href={hrefOfCodebook(value)}
        target="_blank"
        rel="noreferrer"
      >
        Which type? The codebook<span className="sr-only"> opens in a new tab</span>
      </a>
    </fieldset>
  );
}

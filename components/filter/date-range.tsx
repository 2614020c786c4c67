import type { FilterOptions } from "#db/queries/filter-options";
import type { ClaimFilter } from "#domain/claim-filter";
import { daysInWords } from "#domain/day";

/** The first and the last day of publication, both included. */
export function DateRange({ filter, options }: { filter: ClaimFilter; options: FilterOptions }) {
  const { from, until } = options;
  const ends = [
    { name: "from", label: "From", value: filter.from },
    { name: "to", label: "To", value: filter.to },
  ];
  return (
    <fieldset>
      <legend className="mb-1 text-xs text-ink-2">Published</legend>
      <div className="flex flex-wrap gap-3">
        {ends.map(({ name, label, value }) => (
          <label key={name} className="block">
            <span className="mb-0.5 block font-medium">{label}</span>
            <input
              className="field w-40!"
              type="date"
              name={name}
              defaultValue={value}
              min={from ?? undefined}
              max={until ?? undefined}
            />
          </label>
        ))}
      </div>
      {from && until && <p className="note mt-1">Articles here were published {daysInWords(from, until)}.</p>}
    </fieldset>
  );
}

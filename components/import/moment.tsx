import { dayInWords } from "#domain/day";

/** "22 Nov 2026, 08:00", by the clock of Greenwich. */
export function Moment({ at }: { at: Date }) {
  const iso = at.toISOString();
  return (
    <time dateTime={iso}>
      {dayInWords(iso.slice(0, 10))}, {iso.slice(11, 16)} UTC
    </time>
  );
}

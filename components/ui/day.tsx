import { dayInWords } from "#domain/day";

interface DayProps {
  /** an ISO day; null where none is known */
  readonly date: string | null;
  /** is it the day of print, because none of utterance is known? */
  readonly printed?: boolean;
}

/** "25 Jul 2025", "printed 26 Jul 2025" or "not dated". */
export function Day({ date, printed = false }: DayProps) {
  if (!date) return <>not dated</>;
  return (
    <time dateTime={date}>
      {printed && "printed "}
      {dayInWords(date)}
    </time>
  );
}

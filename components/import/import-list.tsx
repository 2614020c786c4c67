import type { ImportProgress } from "#db/queries/imports/import-progress";
import { hrefOfImport } from "#domain/address";
import { EmptyState } from "../ui/empty-state";
import { Link } from "../ui/link";
import { Moment } from "./moment";
import { outcomeInWords } from "./progress-line";

const stateInWords = ({ state, finished, takenBack, articles }: ImportProgress): string => {
  if (takenBack > 0) return takenBack < articles ? "taken back in part" : "taken back";
  if (state === "cancelled") return "cancelled";
  if (finished) return "finished";
  return state === "paused" ? "paused" : "in work";
};

/** The newest imports: what was handed in, by whom, and what became of it. */
export function ImportList({ imports }: { imports: readonly ImportProgress[] }) {
  if (imports.length === 0)
    return <EmptyState title="No import yet.">Paste a text, choose a file, or give an address.</EmptyState>;
  return (
    <ul>
      {imports.map((one) => (
        <li key={one.id} className="item">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <Link href={hrefOfImport(one.id)} className="min-w-0 break-words font-medium">
              {one.label}
            </Link>
            <span className="text-xs text-ink-2 sm:ml-auto">{stateInWords(one)}</span>
          </p>
          <p>{outcomeInWords(one)}</p>
          <p className="kick">
            <Moment at={one.startedAt} /> by {one.startedBy}
            {one.kind === "feed" && ", from a feed"}
          </p>
        </li>
      ))}
    </ul>
  );
}

import { hrefOfCodebook } from "#domain/address";
import { Link } from "./link";

/** The last item of a legend: the way to what its words mean. */
export function LegendHelp({ part = "types" }: { part?: "types" | "answers" }) {
  return (
    <li className="no-print">
      <Link className="text-ink-2" href={`${hrefOfCodebook()}#${part}`}>
        What these mean
      </Link>
    </li>
  );
}

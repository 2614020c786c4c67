import type { LastDecision } from "#db/queries/history/last-decisions";
import { hrefOfQueue, type QueueAsked } from "#domain/review-queue";
import { TypeGlyph } from "../ui/glyph";
import { Link } from "../ui/link";

/** The last ten decisions, to open again: to look at, to correct, to take back. */
export function LastTen({ decisions, asked }: { decisions: readonly LastDecision[]; asked: QueueAsked }) {
  if (decisions.length === 0) return null;
  return (
    <details className="border-t border-rule py-2">
      <summary className="text-ink-2">
        Your last {decisions.length === 1 ? "decision" : `${decisions.length} decisions`}
      </summary>
      <ol className="candidates">
        {decisions.map((one) => (
          <li key={one.claimId}>
            <p className="candidate-words min-w-0 flex-1">
              <TypeGlyph type={one.type} size={10} label={true} />{" "}
              <span className="faint">{one.ordinal}</span> {one.words}
              <span className="hint block">{one.state}</span>
            </p>
            <Link className="flex-none text-xs" href={hrefOfQueue(asked, one.claimId)}>
              Open again
            </Link>
          </li>
        ))}
      </ol>
    </details>
  );
}

import type { RereadProgress } from "#db/queries/rereading/reread-progress";
import type { FormAction } from "#domain/action-result";
import { hrefOfReread } from "#domain/reread-address";
import { Moment } from "../import/moment";
import { EmptyState } from "../ui/empty-state";
import { Link } from "../ui/link";
import { Section } from "../ui/section";
import { LiveReread } from "./live-reread";

interface RereadRunsProps {
  readonly runs: readonly RereadProgress[];
  readonly chosen: string | null;
  readonly cancel: FormAction;
}

/** The newest readings: what was read, by whom it was asked for, and what came of it. */
export function RereadRuns({ runs, chosen, cancel }: RereadRunsProps) {
  return (
    <Section title="Newest readings" id="readings">
      {runs.length === 0 && (
        <EmptyState title="Nothing was read again yet.">
          Articles are read once when they come in. A newer pipeline may read them otherwise.
        </EmptyState>
      )}
      <ul>
        {runs.map((run) => (
          <li key={run.id} className="item">
            <p>
              <Link
                href={hrefOfReread({ rereading: run.id })}
                className="break-words font-medium"
                aria-current={run.id === chosen ? "true" : undefined}
              >
                {run.label}
              </Link>
            </p>
            <LiveReread progress={run} cancel={cancel} />
            <p className="kick">
              <Moment at={new Date(run.startedAt)} /> by {run.startedBy}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

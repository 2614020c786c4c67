import { atMomentInWords } from "#domain/as-of";
import { changesInWords, hrefOfChanges, type Subject } from "#domain/change";
import { Link } from "../ui/link";
import { BackToNow } from "./back-to-now";
import "./moment.css";

interface MomentBandProps {
  /** the moment that is looked at; null where the one that was asked for cannot be seen */
  readonly at: Date | null;
  /** why it cannot be seen */
  readonly refusal: string | null;
  /** how many things each act changed since */
  readonly since: readonly { readonly act: string; readonly things: number }[];
  readonly about: Subject | null;
}

/** Above a page that shows the past: which moment it is, what was done since, and the way back. */
export function MomentBand({ at, refusal, since, about }: MomentBandProps) {
  if (!at)
    return (
      <aside className="moment" aria-label="The moment asked for">
        <p role="alert">{refusal} You see the desk as it stands now.</p>
        <p className="moment-acts">
          <BackToNow>Close</BackToNow>
        </p>
      </aside>
    );
  const changes = changesInWords(since);
  return (
    <aside className="moment" aria-label="A moment of the past">
      <p>
        <b>
          As it stood <time dateTime={at.toISOString()}>{atMomentInWords(at)}</time>.
        </b>{" "}
        {changes ? `Since then${about ? ", of this page" : ""}: ${changes}.` : UNCHANGED(about)}
      </p>
      <p className="moment-acts">
        {changes && (
          <Link toNow href={hrefOfChanges(at, about)}>
            What changed
          </Link>
        )}
        <BackToNow>Back to now</BackToNow>
      </p>
    </aside>
  );
}

const UNCHANGED = (about: Subject | null) =>
  about ? "Nothing that concerns this page was changed since." : "Nothing was changed since.";

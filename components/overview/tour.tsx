import { hrefOfTour, TOUR_STEPS, TOUR_WORDS, type TourStep } from "#domain/tour";
import { Button } from "../ui/button";
import { Link } from "../ui/link";
import { TourNote } from "./tour-note";

/** Where the tour is: at a step, offered to a newcomer, or over. */
export interface TourProps {
  readonly tour: TourStep | "offered" | undefined;
  /** remembers that this person has seen it */
  readonly endTour: () => Promise<void>;
}

/** Offers the tour to whoever has not ended it; a strip above the page, in nobody's way. */
export function TourOffer({ tour, endTour }: TourProps) {
  const [first] = TOUR_STEPS;
  if (tour !== "offered") return null;
  return (
    <aside
      aria-label="Tour"
      className="no-print mb-4 flex flex-wrap items-center gap-x-4 gap-y-2 border border-rule-strong bg-surface px-4 py-2"
    >
      <p className="flex-1 basis-60">
        <b className="font-semibold">New here?</b> Five notes on this page say how to read it.
      </p>
      <Link className="btn primary" href={hrefOfTour(first)}>
        Show them
      </Link>
      <form action={endTour}>
        <Button type="submit">Not now</Button>
      </form>
    </aside>
  );
}

/** The note of one step, beside the part that it is about; nothing while the tour is elsewhere. */
export function TourHere({ at, tour, endTour }: TourProps & { at: TourStep }) {
  if (tour !== at) return null;
  const index = TOUR_STEPS.indexOf(at);
  const [before, after] = [TOUR_STEPS[index - 1], TOUR_STEPS[index + 1]];
  return (
    <TourNote key={at} label={`Tour, step ${index + 1} of ${TOUR_STEPS.length}`} endTour={endTour}>
      <p className="max-w-[62ch]">{TOUR_WORDS[at]}</p>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <span className="mr-auto text-xs text-ink-2">
          {index + 1} of {TOUR_STEPS.length}
        </span>
        {before && (
          <Link className="btn" href={hrefOfTour(before)}>
            Back
          </Link>
        )}
        {after && (
          <Link className="btn primary" href={hrefOfTour(after)}>
            Next
          </Link>
        )}
        <Button type="submit" form="end-tour" look={after ? "plain" : "primary"}>
          {after ? "End the tour" : "Done"}
        </Button>
      </div>
    </TourNote>
  );
}

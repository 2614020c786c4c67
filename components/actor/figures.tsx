import type { ActorFigures } from "#db/queries/actors/actor-list";
import { hrefOfSearch } from "#domain/claim-search";
import type { ActorFilter } from "#domain/roll-up";
import { FigureLink } from "../ui/figure-link";

interface FiguresProps {
  readonly slug: string;
  readonly figures: ActorFigures;
  readonly filter: ActorFilter;
}

/** The actor in large numbers; each opens its list. Of a person who only speaks for others, only that is shown. */
export function Figures({ slug, figures, filter }: FiguresProps) {
  const shown = [
    ["claims", figures.claims, { by: slug }, figures.open > 0],
    ["spoken in person", figures.spoken, { speaker: slug }, false],
    ["charges received", figures.received, { accused: slug }, false],
    ["charges made", figures.made, { accuser: slug }, false],
    ["replies to charges", figures.replies, { by: slug, replies: "yes" }, false],
    ["no reply found", figures.none, { accused: slug, answer: "none" }, false],
  ] as const;
  const isCounted = figures.claims + figures.received > 0;
  return (
    <dl className="flex flex-wrap gap-x-9 gap-y-3">
      {shown
        .filter(([what, count]) => count > 0 || (isCounted && what !== "spoken in person"))
        .map(([what, count, search, provisional]) => (
          <div key={what} className="flex flex-col-reverse">
            <dt className="text-xs text-ink-2">{what}</dt>
            <dd className="text-[1.75rem] leading-9 font-semibold">
              <FigureLink
                count={count}
                href={hrefOfSearch({ ...filter, ...search })}
                provisional={provisional}
              />
            </dd>
          </div>
        ))}
    </dl>
  );
}

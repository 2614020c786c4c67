import { Fragment } from "react";
import type { AllegationPage } from "#db/queries/allegation";
import type { Coverage } from "#db/queries/coverage";
import type { ActorName } from "#db/queries/quotations";
import { hrefOfActor } from "#domain/address";
import type { ClaimFilter } from "#domain/claim-filter";
import { monthsInWords } from "#domain/day";
import type { FigureParts } from "#domain/figure";
import { counted, inThousands } from "#domain/words";
import { TakeAway } from "../figure/take-away";
import { Link } from "../ui/link";
import { MoreRows } from "../ui/more-rows";
import { AccusedStanding } from "./accused-standing";

interface AllegationHeadProps {
  readonly page: AllegationPage;
  readonly filter: ClaimFilter;
  readonly coverage: Coverage;
  readonly parts: FigureParts;
}

/** So many actors are named in the line over the headline, and so many accused stand open under it. */
const NAMED = 12;
const OPEN = 6;

/** The proposition as headline, who makes it against whom, and how each accused stands. */
export function AllegationHead({ page, filter, coverage, parts }: AllegationHeadProps) {
  const common = { allegation: page.slug, filter, coverage };
  return (
    <header className="mb-6">
      <p className="kick">
        <Kick page={page} />
      </p>
      <h1 className="al-title">{page.proposition}</h1>
      {page.accused.slice(0, OPEN).map((one) => (
        <AccusedStanding key={one.actor.slug} accused={one} {...common} />
      ))}
      {page.accused.length > OPEN && (
        <MoreRows summary={counted(page.accused.length - OPEN, "more accused", "more accused")}>
          {page.accused.slice(OPEN).map((one) => (
            <AccusedStanding key={one.actor.slug} accused={one} {...common} />
          ))}
        </MoreRows>
      )}
      <div className="mt-2 flex">
        <TakeAway figure="allegation-standing" parts={parts} />
      </div>
    </header>
  );
}

function Kick({ page }: Pick<AllegationHeadProps, "page">) {
  const { accusers, accused } = page;
  const { charges, replies, articles, outlets, first, last } = page.sums;
  return (
    <>
      Allegation
      {accused.length > 0 && <> against {named(accused.map(({ actor }) => actor))}</>}
      {accusers.length > 0 && <>, made by {named(accusers)}</>}
      {" · "}
      {counted(charges, "charge")}, {counted(replies, "reply", "replies")}
      {" · "}
      {counted(articles, "article")} from {counted(outlets, "named outlet")}
      {first && last && ` · ${monthsInWords(first, last)}`}
    </>
  );
}

function named(actors: readonly (ActorName & { readonly charges?: number })[]) {
  const [shown, others] = [actors.slice(0, NAMED), actors.length - NAMED];
  return (
    <>
      {shown.map(({ slug, name, charges }, index) => (
        <Fragment key={slug}>
          {index > 0 && (index === actors.length - 1 ? " and " : ", ")}
          <Link href={hrefOfActor(slug)}>{name}</Link>
          {charges !== undefined && ` (${inThousands(charges)})`}
        </Fragment>
      ))}
      {others > 0 && ` and ${counted(others, "other")}`}
    </>
  );
}

import { Fragment } from "react";
import type { AllegationPage, ChargeStanding } from "#db/queries/allegation";
import type { Coverage } from "#db/queries/coverage";
import type { ActorName } from "#db/queries/quotations";
import { hrefOfActor } from "#domain/address";
import type { ClaimFilter } from "#domain/claim-filter";
import { monthsInWords } from "#domain/day";
import type { FigureParts } from "#domain/figure";
import { counted } from "#domain/words";
import { TakeAway } from "../figure/take-away";
import { Link } from "../ui/link";
import { AccusedStanding } from "./accused-standing";

interface AllegationHeadProps {
  readonly page: AllegationPage;
  readonly filter: ClaimFilter;
  readonly coverage: Coverage;
  readonly parts: FigureParts;
}

/** Actors of one side of the standings, each with the number of its charges, most first. */
function actorsBy(standings: readonly ChargeStanding[], side: "accuser" | "accused") {
  const charges = new Map<string, { actor: ActorName; of: Set<string> }>();
  for (const one of standings) {
    const entry = charges.get(one[side].slug) ?? { actor: one[side], of: new Set() };
    entry.of.add(one.chargeId);
    charges.set(one[side].slug, entry);
  }
  return [...charges.values()].sort((a, b) => b.of.size - a.of.size);
}

/** The proposition as headline, who makes it against whom, and how each accused stands. */
export function AllegationHead({ page, filter, coverage, parts }: AllegationHeadProps) {
  const accused = actorsBy(page.standings, "accused");
  return (
    <header className="mb-6">
      <p className="kick">
        <Kick page={page} />
      </p>
      <h1 className="al-title">{page.proposition}</h1>
      {accused.map(({ actor }) => (
        <AccusedStanding key={actor.slug} filter={filter} accused={actor} page={page} coverage={coverage} />
      ))}
      <div className="mt-2 flex">
        <TakeAway figure="allegation-standing" parts={parts} />
      </div>
    </header>
  );
}

function Kick({ page }: Pick<AllegationHeadProps, "page">) {
  const { standings, articles } = page;
  const charges = articles.flatMap((article) => article.charges);
  const replies = articles.flatMap((article) => article.replies);
  const days = [...charges, ...replies]
    .flatMap((claim) => claim.said ?? claim.article.published ?? [])
    .sort();
  const outlets = new Set(articles.flatMap((article) => article.outlet ?? []));
  const [first, last] = [days[0], days.at(-1)];
  const accusers = actorsBy(standings, "accuser");
  return (
    <>
      Allegation
      {standings.length > 0 && <> against {named(actorsBy(standings, "accused"), false)}</>}
      {accusers.length > 0 && <>, made by {named(accusers, true)}</>}
      {" · "}
      {counted(charges.length, "charge")}, {counted(replies.length, "reply", "replies")}
      {" · "}
      {counted(articles.length, "article")} from {counted(outlets.size, "named outlet")}
      {first && last && ` · ${monthsInWords(first, last)}`}
    </>
  );
}

const named = (actors: ReturnType<typeof actorsBy>, withCharges: boolean) =>
  actors.map(({ actor, of }, index) => (
    <Fragment key={actor.slug}>
      {index > 0 && (index === actors.length - 1 ? " and " : ", ")}
      <Link href={hrefOfActor(actor.slug)}>{actor.name}</Link>
      {withCharges && ` (${of.size})`}
    </Fragment>
  ));

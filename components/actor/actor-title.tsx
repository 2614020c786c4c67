import type { ActorHead } from "#db/queries/actors/actor-head";
import type { ActorFigures } from "#db/queries/actors/actor-list";
import { hrefOfActor } from "#domain/address";
import { hrefOfSearch } from "#domain/claim-search";
import type { ActorFilter } from "#domain/roll-up";
import { counted, inThousands, KIND_WORDS } from "#domain/words";
import { Link } from "../ui/link";
import { PageHead } from "../ui/page-head";
import { Figures } from "./figures";

interface ActorTitleProps {
  readonly actor: ActorHead;
  readonly figures: ActorFigures;
  readonly filter: ActorFilter;
}

/** Who the actor is, its figures, and what they count. */
export function ActorTitle({ actor, figures, filter }: ActorTitleProps) {
  const { claims, open } = figures;
  return (
    <PageHead
      kick={`Actor · ${KIND_WORDS[actor.kind]}`}
      title={<span className="text-head-lg">{actor.name}</span>}
      note={
        <>
          {actor.bodies.length > 0 && (
            <>
              Speaks for{" "}
              {actor.bodies.map(({ name, slug, office }, index) => (
                <span key={`${slug} ${office}`}>
                  {index > 0 && ", "}
                  <Link href={hrefOfActor(slug)}>{name}</Link>
                  {office && ` (${office})`}
                </span>
              ))}
              .{" "}
            </>
          )}
          Claims are counted once each; charges by accuser and accused, so that one with two accused counts
          for each.
          {open > 0 && (
            <>
              {" "}
              <span className="provisional">Dotted</span>:{" "}
              <Link href={hrefOfSearch({ ...filter, by: actor.slug, open: "yes" })}>{inThousands(open)}</Link>{" "}
              of the {counted(claims, "claim")} {open === 1 ? "is" : "are"} not reviewed.
            </>
          )}
        </>
      }
      aside={<Figures slug={actor.slug} figures={figures} filter={filter} />}
    />
  );
}

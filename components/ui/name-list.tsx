import { Fragment } from "react";
import { hrefOfActor } from "#domain/address";
import { Link } from "./link";

/** Actors by name in a row, each a link to its page. */
export function ActorNames({ actors }: { actors: readonly { name: string; slug: string }[] }) {
  return (
    <>
      {actors.map((actor, index) => (
        <Fragment key={actor.slug}>
          {index > 0 && ", "}
          <Link className="quiet-link" href={hrefOfActor(actor.slug)}>
            {actor.name}
          </Link>
        </Fragment>
      ))}
    </>
  );
}

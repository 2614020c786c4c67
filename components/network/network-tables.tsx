import type { ClaimFilter } from "#domain/claim-filter";
import { hrefOfSearch } from "#domain/claim-search";
import type { NetworkKind } from "#domain/network";
import { counted } from "#domain/words";
import { FigureLink } from "../ui/figure-link";
import { Link } from "../ui/link";
import { Plain } from "../ui/plain";
import { groupColour } from "./network-drawing";
import { type DrawnNetwork, inKind } from "./network-shape";

interface TableProps {
  readonly network: DrawnNetwork;
  readonly kind: NetworkKind;
}

/** Every arrow of the picture with its number; the number opens its list. */
export function ArrowTable({ network, kind }: TableProps) {
  return (
    <table className="tbl">
      <thead>
        <tr>
          <th scope="col">{kind === "charges" ? "Accuser → accused" : "Who replies → to whom"}</th>
          <th scope="col" className="num">
            {kind}
          </th>
        </tr>
      </thead>
      <Plain as="tbody">
        {network.arrows.map((arrow) => (
          <tr key={arrow.key} data-key={arrow.key} className="nw-row">
            <th scope="row">
              {arrow.from.name} <span aria-hidden="true">→</span>
              <span className="sr-only"> {kind === "charges" ? "accuses" : "replies to"} </span>{" "}
              {arrow.from === arrow.to ? "itself" : arrow.to.name}
            </th>
            <td className="num font-semibold">
              <FigureLink
                count={arrow.count}
                href={arrow.href}
                provisional={arrow.unreviewed}
                what={arrow.words}
              />
            </td>
          </tr>
        ))}
      </Plain>
    </table>
  );
}

/** Every actor of the picture: its group, its claims, and the charges it makes and receives. */
export function ActorsTable({ network, kind, filter }: TableProps & { filter: ClaimFilter }) {
  const heads = kind === "charges" ? ["claims", "charges made", "charges received"] : ["claims"];
  return (
    <table className="tbl">
      <thead>
        <tr>
          <th scope="col">Actor</th>
          <th scope="col">Group</th>
          {heads.map((head) => (
            <th key={head} scope="col" className="num">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <Plain as="tbody">
        {network.actors.map((actor) => (
          <tr key={actor.slug} data-key={actor.key} className="nw-row">
            <th scope="row">
              <Link className="quiet-link" href={actor.href}>
                {actor.name}
              </Link>
            </th>
            <td>{actor.letter}</td>
            <td className="num">
              <FigureLink count={actor.claims} href={hrefOfSearch({ ...filter, by: actor.slug })} />
            </td>
            {kind === "charges" && (
              <>
                <td className="num">
                  <FigureLink count={actor.sent} href={hrefOfSearch({ ...filter, accuser: actor.slug })} />
                </td>
                <td className="num">
                  <FigureLink
                    count={actor.received}
                    href={hrefOfSearch({ ...filter, accused: actor.slug })}
                  />
                </td>
              </>
            )}
          </tr>
        ))}
      </Plain>
    </table>
  );
}

/** The groups by letter and colour, and who is in each. */
export function GroupList({ network, kind }: TableProps) {
  const groups = [...new Set(network.actors.map((actor) => actor.group))].sort((a, b) => a - b);
  return (
    <ul className="nw-groups">
      {groups.map((group) => {
        const members = network.actors.filter((actor) => actor.group === group);
        const [first] = members;
        if (!first) return null;
        const inside = network.arrows
          .filter(({ from, to }) => from.group === group && to.group === group)
          .reduce((sum, { count }) => sum + count, 0);
        return (
          <li key={group}>
            <svg width="18" height="18" aria-hidden="true">
              <circle cx="9" cy="9" r="9" style={groupColour(first.colour)} />
              <text x="9" y="13" className="nw-letter">
                {first.letter}
              </text>
            </svg>
            <span>
              <span className="sr-only">Group {first.letter}: </span>
              {members
                .slice(0, NAMED)
                .map((actor) => actor.name)
                .join(", ")}
              {members.length > NAMED && ` and ${counted(members.length - NAMED, "more actor")}`}
              <span className="text-ink-2"> · {inKind(inside, kind)} inside</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
const NAMED = 4;

import type { NetworkKind } from "#domain/network";
import { counted } from "#domain/words";
import { groupColour } from "./group-colour";
import { type DrawnNetwork, inKind } from "./network-shape";

interface GroupListProps {
  readonly network: DrawnNetwork;
  readonly kind: NetworkKind;
}

/** The groups by letter and colour, and who is in each. */
export function GroupList({ network, kind }: GroupListProps) {
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

import type { CSSProperties } from "react";
import type { NetworkKind } from "#domain/network";
import { Link } from "../ui/link";
import { Plain } from "../ui/plain";
import { arrowPath } from "./arrow-path";
import { type DrawnActor, type DrawnArrow, type DrawnNetwork, PICTURE } from "./network-shape";

/** Every arrow stands in the table beside, a stop of the Tab key each; in the picture only actors are. */
const NO_STOP = { tabIndex: -1 };

/** The fill of a group's circle, so that forced colours win. */
export const groupColour = (property: string) => ({ "--nw-fill": `var(${property})` }) as CSSProperties;

function Arrow({ arrow }: { arrow: DrawnArrow }) {
  const { line, head, number } = arrowPath(arrow);
  return (
    <Link href={arrow.href} aria-label={arrow.words} className="nw-arrow" data-key={arrow.key} {...NO_STOP}>
      <title>{arrow.words}</title>
      <path d={line} className="nw-reach" />
      <path d={line} className="nw-line" strokeWidth={arrow.width} />
      <path d={head} className="nw-head" />
      {arrow.numbered && (
        <text x={number.x} y={number.y + 4} className="nw-number">
          {arrow.count}
        </text>
      )}
    </Link>
  );
}

function Actor({ actor }: { actor: DrawnActor }) {
  const { x, y, radius, name, letter, colour, words } = actor;
  return (
    <Link href={actor.href} aria-label={words} className="nw-actor" data-key={actor.key}>
      <title>{words}</title>
      <circle cx={x} cy={y} r={radius} style={groupColour(colour)} />
      <text x={x} y={y + 4} className="nw-letter">
        {letter}
      </text>
      <text x={x} y={y + radius + 13} className="nw-name">
        {name}
      </text>
    </Link>
  );
}

/** The network as the server draws it: whole without scripts, in forced colours and on paper. */
export function NetworkDrawing({ network, kind }: { network: DrawnNetwork; kind: NetworkKind }) {
  return (
    <Plain
      as="svg"
      viewBox={`0 0 ${PICTURE.width} ${PICTURE.height}`}
      className="nw-drawing"
      data-kind={kind}
    >
      <title>{`${network.actors.length} actors and ${network.arrows.length} arrows; the table has the same numbers`}</title>
      {[...network.arrows].reverse().map((arrow) => (
        <Arrow key={arrow.key} arrow={arrow} />
      ))}
      {network.actors.map((actor) => (
        <Actor key={actor.key} actor={actor} />
      ))}
    </Plain>
  );
}

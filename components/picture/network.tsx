import { NO_FILTER } from "#domain/claim-filter";
import type { NetworkPicture } from "#domain/picture";
import { arrowPath } from "../network/arrow-path";
import { type DrawnActor, type DrawnArrow, drawnNetwork, PICTURE } from "../network/network-shape";
import type { Drawn } from "./drawn";

/** Actors at their places, and arrows between them, as the page draws them. */
export function drawnArrows({ network, places, arrows: kind }: NetworkPicture): Drawn {
  const { actors, arrows } = drawnNetwork(network, places, NO_FILTER, kind);
  const colour = kind === "charges" ? "var(--type-allege)" : "var(--type-deny)";
  const drawing = (
    <>
      {[...arrows].reverse().map((arrow) => (
        <Arrow key={arrow.key} arrow={arrow} colour={colour} />
      ))}
      {actors.map((actor) => (
        <Actor key={actor.key} actor={actor} />
      ))}
    </>
  );
  return { width: PICTURE.width, height: PICTURE.height, drawing };
}

/** Words on a line or a circle keep clear of it. */
const HALO = {
  stroke: "var(--surface)",
  strokeWidth: 3,
  paintOrder: "stroke",
  strokeLinejoin: "round",
} as const;

function Arrow({ arrow, colour }: { arrow: DrawnArrow; colour: string }) {
  const { line, head, number } = arrowPath(arrow);
  return (
    <g>
      <path d={line} fill="none" stroke={colour} strokeOpacity={0.75} strokeWidth={arrow.width} />
      <path d={head} fill={colour} />
      {arrow.numbered && (
        <text
          x={number.x}
          y={number.y + 4}
          fontSize={11}
          fontWeight={600}
          textAnchor="middle"
          fill="var(--ink)"
          {...HALO}
        >
          {arrow.count}
        </text>
      )}
    </g>
  );
}

function Actor({ actor: { x, y, radius, colour, letter, name } }: { actor: DrawnActor }) {
  return (
    <g>
      <circle cx={x} cy={y} r={radius} fill={`var(${colour})`} stroke="var(--surface)" />
      <text x={x} y={y + 4} fontSize={11} fontWeight={600} textAnchor="middle" fill="var(--surface)">
        {letter}
      </text>
      <text x={x} y={y + radius + 13} fontSize={11} textAnchor="middle" fill="var(--ink)" {...HALO}>
        {name}
      </text>
    </g>
  );
}

"use client";

import { htmlOf } from "../ui/html-of";
import type { Html } from "../ui/html-text";
import { keeper } from "../ui/kept";
import { Link } from "../ui/link";
import { PlainHtml } from "../ui/plain-html";
import { arrowPath } from "./arrow-path";
import { groupColour } from "./group-colour";
import type { DrawnActor, DrawnArrow, DrawnNetwork } from "./network-shape";
import { useNetwork } from "./shown-network";

/** Every arrow stands in the table beside, a stop of the Tab key each; in the picture only actors are. */
const NO_STOP = { tabIndex: -1 };

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

const kept = keeper<Html>(24);

/** The network as the server draws it: whole without scripts, in forced colours and on paper. */
export function NetworkDrawing() {
  const { sent, network, id } = useNetwork();
  return (
    <PlainHtml
      as="svg"
      viewBox={`0 0 ${sent.size.width} ${sent.size.height}`}
      className="nw-drawing"
      data-kind={sent.kind}
      html={kept(id, () => htmlOf(<Inside network={network} />))}
    />
  );
}

function Inside({ network: { actors, arrows } }: { network: DrawnNetwork }) {
  return (
    <>
      <title>{`${actors.length} actors and ${arrows.length} arrows; the table has the same numbers`}</title>
      {[...arrows].reverse().map((arrow) => (
        <Arrow key={arrow.key} arrow={arrow} />
      ))}
      {actors.map((actor) => (
        <Actor key={actor.key} actor={actor} />
      ))}
    </>
  );
}

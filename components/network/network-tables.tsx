"use client";

import { FigureLink } from "../ui/figure-link";
import { htmlOf } from "../ui/html-of";
import type { Html } from "../ui/html-text";
import { keeper } from "../ui/kept";
import { Link } from "../ui/link";
import { PlainHtml } from "../ui/plain-html";
import { ANYBODY } from "./anybody";
import type { DrawnNetwork } from "./network-shape";
import { type SentNetwork, useNetwork } from "./shown-network";

const kept = keeper<Html>(24);

/** Every arrow of the picture with its number; the number opens its list. */
export function ArrowTable() {
  const { sent, network, id } = useNetwork();
  const { kind } = sent;
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
      <PlainHtml
        as="tbody"
        html={kept(`arrows ${id}`, () => htmlOf(<Arrows network={network} kind={kind} />))}
      />
    </table>
  );
}

const Arrows = ({ network, kind }: { network: DrawnNetwork; kind: SentNetwork["kind"] }) =>
  network.arrows.map((arrow) => (
    <tr key={arrow.key} data-key={arrow.key} className="nw-row">
      <th scope="row">
        {arrow.from.name} <span aria-hidden="true">→</span>
        <span className="sr-only"> {kind === "charges" ? "accuses" : "replies to"} </span>{" "}
        {arrow.from === arrow.to ? "itself" : arrow.to.name}
      </th>
      <td className="num font-semibold">
        <FigureLink count={arrow.count} href={arrow.href} provisional={arrow.unreviewed} what={arrow.words} />
      </td>
    </tr>
  ));

/** Every actor of the picture: its group, its claims, and the charges it makes and receives. */
export function ActorsTable() {
  const { sent, id } = useNetwork();
  const heads = sent.kind === "charges" ? ["claims", "charges made", "charges received"] : ["claims"];
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
      <PlainHtml as="tbody" html={kept(`actors ${id}`, () => htmlOf(<Actors sent={sent} />))} />
    </table>
  );
}

function Actors({ sent }: { sent: SentNetwork }) {
  const figures = sent.kind === "charges" ? (["claims", "sent", "received"] as const) : (["claims"] as const);
  return sent.actors.map((actor) => (
    <tr key={actor.slug} data-key={actor.key} className="nw-row">
      <th scope="row">
        <Link className="quiet-link" href={actor.href}>
          {actor.name}
        </Link>
      </th>
      <td>{actor.letter}</td>
      {figures.map((figure) => (
        <td key={figure} className="num">
          <FigureLink
            count={actor[figure]}
            href={sent.lists[figure].replace(ANYBODY, encodeURIComponent(actor.slug))}
          />
        </td>
      ))}
    </tr>
  ));
}

import type { Network } from "#db/queries/network";
import { hrefOfActor } from "#domain/address";
import type { ClaimFilter } from "#domain/claim-filter";
import { hrefOfArrow, letterOfGroup, type NetworkKind, type NetworkPlace } from "#domain/network";
import { counted } from "#domain/words";

/** The picture in px; on a narrow page it is drawn smaller or scrolls in its frame. */
export const PICTURE = { width: 900, height: 600 } as const;
const EDGE = { x: 72, y: 56 } as const;

/** So many actors and arrows are drawn, the greatest first; the list and the matrix hold all. */
export const MOST_ACTORS = 60;
export const MOST_ARROWS = 150;
/** Up to this many arrows their numbers stand on them. */
const MOST_NUMBERS = 40;
/** Groups with a colour of their own; the others are grey, and have their letter. */
const COLOURS = 6;

export interface DrawnActor {
  readonly key: string;
  readonly slug: string;
  readonly name: string;
  readonly claims: number;
  readonly sent: number;
  readonly received: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly group: number;
  readonly letter: string;
  /** the name of a custom property */
  readonly colour: string;
  readonly words: string;
  readonly href: string;
}

export interface DrawnArrow {
  readonly key: string;
  readonly from: DrawnActor;
  readonly to: DrawnActor;
  readonly count: number;
  readonly unreviewed: boolean;
  readonly width: number;
  /** how far the middle stands aside, as a share of the length */
  readonly bend: number;
  readonly numbered: boolean;
  readonly words: string;
  readonly href: string;
}

export interface DrawnNetwork {
  readonly actors: readonly DrawnActor[];
  readonly arrows: readonly DrawnArrow[];
}

const EVERYWHERE: NetworkPlace = { x: 0.5, y: 0.5, group: 0 };

/** What of a network is drawn, and where: the area of an actor is as its claims, the width of an arrow as its number. */
export function drawnNetwork(
  { actors, arrows }: Network,
  places: Readonly<Record<string, NetworkPlace>>,
  filter: ClaimFilter,
  kind: NetworkKind,
): DrawnNetwork {
  const mostClaims = Math.max(1, ...actors.map((actor) => actor.claims));
  const shown = actors.slice(0, MOST_ACTORS).map((actor): DrawnActor => {
    const { x, y, group } = places[actor.slug] ?? EVERYWHERE;
    return {
      ...actor,
      key: actor.slug,
      x: Math.round(EDGE.x + x * (PICTURE.width - 2 * EDGE.x)),
      y: Math.round(EDGE.y + y * (PICTURE.height - 2 * EDGE.y)),
      radius: Math.round((8 + 16 * Math.sqrt(actor.claims / mostClaims)) * 10) / 10,
      group,
      letter: letterOfGroup(group),
      colour: group < COLOURS ? `--group-${group}` : "--group-more",
      words: actorInWords(actor, kind, arrows),
      href: hrefOfActor(actor.slug, filter),
    };
  });
  const at = new Map(shown.map((actor) => [actor.slug, actor]));
  const inSight = arrows.filter(({ from, to }) => at.has(from) && at.has(to)).slice(0, MOST_ARROWS);
  const most = Math.max(1, ...inSight.map((arrow) => arrow.count));
  const pairs = new Set(inSight.map(({ from, to }) => `${from} ${to}`));
  return {
    actors: shown,
    arrows: inSight.flatMap((arrow): DrawnArrow[] => {
      const [from, to] = [at.get(arrow.from), at.get(arrow.to)];
      if (!from || !to) return [];
      return [
        {
          ...arrow,
          key: `${from.slug}>${to.slug}`,
          from,
          to,
          width: Math.round((1.25 + 4.75 * Math.sqrt(arrow.count / most)) * 10) / 10,
          bend: pairs.has(`${arrow.to} ${arrow.from}`) ? 0.16 : 0.06,
          numbered: inSight.length <= MOST_NUMBERS,
          words: `${from.name} ${kind === "charges" ? "accuses" : "replies to"} ${to.name}: ${inKind(arrow.count, kind)}`,
          href: hrefOfArrow(filter, kind, arrow.from, arrow.to),
        },
      ];
    }),
  };
}

/** "1 charge", "3 replies". */
export const inKind = (count: number, kind: NetworkKind): string =>
  kind === "charges" ? counted(count, "charge") : counted(count, "reply", "replies");

function actorInWords(
  { name, slug, claims, sent, received }: Network["actors"][number],
  kind: NetworkKind,
  arrows: Network["arrows"],
): string {
  const said = `${name}: ${counted(claims, "claim")}`;
  if (kind === "charges") return `${said}; ${inKind(sent, kind)} made, ${received} received`;
  const [to, by] = (["from", "to"] as const).map(
    (end) => arrows.filter((arrow) => arrow[end] === slug).length,
  );
  return `${said}; replies to ${counted(to ?? 0, "actor")}, is replied to by ${by}`;
}

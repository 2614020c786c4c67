import "server-only";
import { cache } from "react";
import { openFigure } from "#db/gate/shared-figures";
import { keptSince } from "#db/queries/kept-since";
import { askedIn, momentAsked } from "#domain/as-of";
import type { FigureId, FigureParts } from "#domain/figure";
import type { Principal } from "#domain/principal";
import { mintPrincipal } from "./mint";

/** A figure that is open to whoever has its link, and a reader of its workspace to ask for it. */
export interface Embedded {
  readonly who: Principal;
  readonly figure: FigureId;
  readonly parts: FigureParts;
}

/**
 * What the token of this request opens, looked up once; null for a wrong token and a link that was withdrawn. A figure
 * of a moment stays at its moment.
 */
export const embedded = cache(async (token: string): Promise<Embedded | null> => {
  const open = await openFigure(token);
  if (!open) return null;
  const { workspaceId, userId, figure, parts } = open;
  const who = mintPrincipal({ workspaceId, userId, name: "A visitor", role: "reader" });
  const { at, refusal } = momentAsked(askedIn(parts), await keptSince(who), new Date());
  return refusal ? null : { who: at ? { ...who, asOf: at } : who, figure, parts };
});

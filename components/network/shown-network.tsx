"use client";

import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { NetworkKind } from "#domain/network";
import type { DrawnActor, DrawnArrow, DrawnNetwork } from "./network-shape";

/** A network as it is sent: its arrows name their ends. */
export interface SentNetwork {
  readonly kind: NetworkKind;
  /** of the picture, in px */
  readonly size: { readonly width: number; readonly height: number };
  readonly actors: readonly DrawnActor[];
  readonly arrows: readonly (Omit<DrawnArrow, "from" | "to"> & {
    readonly from: string;
    readonly to: string;
  })[];
  /** the lists of what an actor says, the charges it makes, and those it faces: `ANYBODY` stands in its place */
  readonly lists: Readonly<Record<"claims" | "sent" | "received", string>>;
}

interface Shown {
  readonly sent: SentNetwork;
  readonly network: DrawnNetwork;
  /** by what it is known whether another network is the same */
  readonly id: string;
}

const NetworkContext = createContext<Shown | null>(null);

/** The network of a page, sent once for its picture and its tables. */
export function ShownNetwork({ sent, children }: { sent: SentNetwork; children: ReactNode }) {
  const shown = useMemo(() => ({ sent, network: joined(sent), id: JSON.stringify(sent) }), [sent]);
  return <NetworkContext value={shown}>{children}</NetworkContext>;
}

/** The network of the page around. */
export function useNetwork(): Shown {
  const shown = useContext(NetworkContext);
  if (!shown) throw new Error("There is no network around.");
  return shown;
}

function joined({ actors, arrows }: SentNetwork): DrawnNetwork {
  const known = new Map(actors.map((actor) => [actor.key, actor]));
  return {
    actors,
    arrows: arrows.flatMap((arrow): DrawnArrow[] => {
      const [from, to] = [known.get(arrow.from), known.get(arrow.to)];
      return from && to ? [{ ...arrow, from, to }] : [];
    }),
  };
}

import type { Coverage } from "#db/queries/coverage";
import type { Network } from "#db/queries/network";
import { type ClaimFilter, filterParts, isNarrow } from "#domain/claim-filter";
import { hrefOfSearch } from "#domain/claim-search";
import { hrefOfMatrix, matrixViewFrom } from "#domain/matrix-view";
import {
  hrefOfNetwork,
  NETWORK_KINDS,
  type NetworkKind,
  type NetworkPlace,
  networkParts,
} from "#domain/network";
import { counted } from "#domain/words";
import { NetworkStage } from "../charts/network-stage";
import { TakeAway } from "../figure/take-away";
import { Segmented } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { Link } from "../ui/link";
import { NothingYet } from "../ui/nothing-yet";
import { PageHead } from "../ui/page-head";
import { ScrollFrame } from "../ui/scroll-frame";
import { Section } from "../ui/section";
import { TableTwin } from "../ui/table-twin";
import { ANYBODY } from "./anybody";
import { GroupList } from "./group-list";
import { NetworkDrawing } from "./network-drawing";
import { type DrawnNetwork, drawnNetwork, PICTURE } from "./network-shape";
import { ActorsTable, ArrowTable } from "./network-tables";
import { type SentNetwork, ShownNetwork } from "./shown-network";
import "./network.css";

interface NetworkPageProps {
  readonly network: Network;
  readonly places: Readonly<Record<string, NetworkPlace>>;
  readonly kind: NetworkKind;
  readonly filter: ClaimFilter;
  readonly coverage: Coverage;
}

const RULES: Readonly<Record<NetworkKind, string>> = {
  charges:
    "An arrow counts charges by accuser and accused, as the matrix does: a charge with two accused makes two.",
  replies:
    "An arrow counts claims that answer a charge, from those who reply to those who made the charge; replies by others than the accused count too.",
};

/** Who accuses or answers whom, as a directed picture, with the same numbers beside it. */
export function NetworkPage({ network, places, kind, filter, coverage }: NetworkPageProps) {
  const drawn = drawnNetwork(network, places, filter, kind);
  return (
    <div className="page">
      <PageHead
        title={kind === "charges" ? "Who accuses whom, as a network" : "Who replies to whom, as a network"}
        note={RULES[kind]}
        aside={
          <Segmented
            label="What arrows count"
            choices={NETWORK_KINDS.map((one) => ({
              href: hrefOfNetwork(filter, one),
              words: one === "charges" ? "Charges" : "Replies",
              current: one === kind,
            }))}
          />
        }
      />
      {drawn.arrows.length === 0 ? (
        <Nothing kind={kind} filter={filter} coverage={coverage} />
      ) : (
        <ShownNetwork sent={sentNetwork(drawn, kind, filter)}>
          <NetworkStage
            key={hrefOfNetwork(filter, kind)}
            colour={kind === "charges" ? "--type-allege" : "--type-deny"}
            drawing={<NetworkDrawing />}
            foot={<Foot network={network} drawn={drawn} kind={kind} />}
          >
            <Section
              title="Arrows, the greatest first"
              aside={
                <>
                  <Link href={hrefOfMatrix(filter, matrixViewFrom({}))}>Matrix</Link>
                  <TakeAway figure="network" parts={{ ...filterParts(filter), ...networkParts(kind) }} />
                </>
              }
            >
              <ScrollFrame label="Arrows of the network" className="nw-list">
                <ArrowTable />
              </ScrollFrame>
            </Section>
            <Section
              title="Groups"
              note="Actors whose charges and replies meet each other more than others (Louvain method, over the whole corpus). A group is a quarrel, not an alliance."
            >
              <GroupList network={drawn} kind={kind} />
            </Section>
          </NetworkStage>
        </ShownNetwork>
      )}
    </div>
  );
}

/** What is sent of a network that is drawn. */
const sentNetwork = (drawn: DrawnNetwork, kind: NetworkKind, filter: ClaimFilter): SentNetwork => ({
  kind,
  size: PICTURE,
  actors: drawn.actors,
  arrows: drawn.arrows.map(({ from, to, ...arrow }) => ({ ...arrow, from: from.key, to: to.key })),
  lists: {
    claims: hrefOfSearch({ ...filter, by: ANYBODY }),
    sent: hrefOfSearch({ ...filter, accuser: ANYBODY }),
    received: hrefOfSearch({ ...filter, accused: ANYBODY }),
  },
});

function Foot({
  network,
  drawn,
  kind,
}: Pick<NetworkPageProps, "network" | "kind"> & { drawn: DrawnNetwork }) {
  const left = network.arrows.length - drawn.arrows.length;
  return (
    <>
      <p className="note mt-2">
        The area of a circle is as the actor's claims, the width of an arrow as its number. Actors keep their
        place under every filter.
        {left > 0 &&
          ` Drawn are ${counted(drawn.actors.length, "actor")} with most ${kind} of ${network.actors.length}; ${counted(left, "smaller arrow")} ${left === 1 ? "is" : "are"} left out: narrow the filter to see them.`}
      </p>
      <TableTwin what="actors of the network">
        <ActorsTable />
      </TableTwin>
    </>
  );
}

function Nothing({ kind, filter, coverage }: Pick<NetworkPageProps, "kind" | "filter" | "coverage">) {
  if (coverage.articles === 0 && !isNarrow(filter))
    return (
      <NothingYet title="No charge yet.">
        Once an article prints a charge, each actor stands here as a circle, and an arrow leads from whoever
        accuses to the accused.
      </NothingYet>
    );
  return (
    <EmptyState
      title={kind === "charges" ? "No charge matches these filters." : "No reply matches these filters."}
    >
      An arrow needs a{" "}
      {kind === "charges" ? "charge with an accuser and an accused" : "claim that answers a charge"}.{" "}
      {isNarrow(filter) && <Link href="/network">Clear filters</Link>}
    </EmptyState>
  );
}

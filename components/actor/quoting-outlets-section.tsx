import type { QuotingOutlet } from "#db/queries/actors/actor-outlets";
import { hrefOfSearch } from "#domain/claim-search";
import { type ActorFilter, actorParts } from "#domain/roll-up";
import { counted } from "#domain/words";
import { TakeAway } from "../figure/take-away";
import { FigureLink } from "../ui/figure-link";
import { MoreRows } from "../ui/more-rows";
import { Plain } from "../ui/plain";
import { Section } from "../ui/section";

interface QuotingOutletsSectionProps {
  readonly actor: { readonly name: string; readonly slug: string };
  readonly outlets: readonly QuotingOutlet[];
  readonly filter: ActorFilter;
}

/** So many outlets stand open; the others behind a word. */
const SHOWN = 15;

/** Which outlets print what an actor says. */
export function QuotingOutletsSection({ actor, outlets, filter }: QuotingOutletsSectionProps) {
  const row = { actor, filter, most: Math.max(1, ...outlets.map((outlet) => outlet.claims)) };
  return (
    <Section
      title={`Outlets that quote ${actor.name}`}
      aside={<TakeAway figure="actor-outlets" parts={actorParts(filter)} />}
    >
      <OutletBars {...row} outlets={outlets.slice(0, SHOWN)} />
      {outlets.length > SHOWN && (
        <MoreRows summary={counted(outlets.length - SHOWN, "more outlet")}>
          <OutletBars {...row} outlets={outlets.slice(SHOWN)} />
        </MoreRows>
      )}
    </Section>
  );
}

function OutletBars({ actor, outlets, filter, most }: QuotingOutletsSectionProps & { most: number }) {
  return (
    <table className="tbl">
      <Plain as="tbody">
        {outlets.map(({ key, name, claims }) => (
          <tr key={key}>
            <th scope="row" className="w-40">
              {name ?? "Outlet not known"}
            </th>
            <td className="align-middle!">
              <svg width="100%" height="8" aria-hidden="true" className="block">
                <rect width={`${(claims / most) * 100}%`} height="8" fill="var(--ink-2)" />
              </svg>
            </td>
            <td className="num w-10 font-semibold">
              <FigureLink count={claims} href={hrefOfSearch({ ...filter, by: actor.slug, outlets: [key] })} />
            </td>
          </tr>
        ))}
      </Plain>
    </table>
  );
}

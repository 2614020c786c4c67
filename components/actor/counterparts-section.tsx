import type { Counterpart } from "#db/queries/actors/actor-counterparts";
import { hrefOfActor } from "#domain/address";
import { hrefOfSearch } from "#domain/claim-search";
import { type ActorFilter, actorParts } from "#domain/roll-up";
import { TakeAway } from "../figure/take-away";
import { AnswerBar, splitInWords } from "../ui/answer-bar";
import { FigureLink } from "../ui/figure-link";
import { Link } from "../ui/link";
import { onPage, Pager } from "../ui/pager";
import { Plain } from "../ui/plain";
import { Section } from "../ui/section";

interface CounterpartsSectionProps {
  readonly actor: { readonly name: string; readonly slug: string };
  readonly counterparts: readonly Counterpart[];
  readonly filter: ActorFilter;
  /** which page of them is shown, and the address of another */
  readonly page: number;
  readonly hrefOf: (page: number) => string;
}

const PAGE_SIZE = 30;

/** Who accuses an actor and whom it accuses, side by side at one scale. */
export function CounterpartsSection(props: CounterpartsSectionProps) {
  const { actor, counterparts, filter, page, hrefOf } = props;
  const most = Math.max(1, ...counterparts.flatMap(({ received, made }) => [received, made]));
  return (
    <Section
      title="Counterparts"
      id="counterparts"
      aside={<TakeAway figure="actor-counterparts" parts={actorParts(filter)} />}
    >
      {counterparts.length === 0 ? (
        <p className="text-ink-2">{actor.name} neither accuses nor is accused here.</p>
      ) : (
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col" colSpan={2} className="num pr-2!">
                accuses {actor.name}
              </th>
              <th scope="col">
                <span className="sr-only">Counterpart</span>
              </th>
              <th scope="col" colSpan={2}>
                accused by {actor.name}
              </th>
            </tr>
          </thead>
          <Plain as="tbody">
            {onPage(counterparts, page, PAGE_SIZE).map(({ actor: other, accuses, received, made }) => (
              <tr key={other.slug} className="[&>*]:align-middle!">
                <td className="w-1/3">
                  <div className="flex justify-end">
                    <AnswerBar
                      split={accuses}
                      max={most}
                      width={110}
                      height={9}
                      mirrored
                      label={splitInWords(accuses)}
                    />
                  </div>
                </td>
                <td className="num pr-2! font-semibold">
                  <FigureLink
                    className="inline-block min-w-6 leading-6"
                    count={received}
                    href={hrefOfSearch({ ...filter, accuser: other.slug, accused: actor.slug })}
                  />
                </td>
                <th scope="row" className="text-center! sm:whitespace-nowrap">
                  <Link className="quiet-link" href={hrefOfActor(other.slug)}>
                    {other.name}
                  </Link>
                </th>
                <td className="font-semibold">
                  <FigureLink
                    className="inline-block min-w-6 leading-6"
                    count={made}
                    href={hrefOfSearch({ ...filter, accuser: actor.slug, accused: other.slug })}
                  />
                </td>
                <td className="w-1/4">
                  <svg width="100%" height="9" aria-hidden="true" className="block">
                    <rect width={`${(made / most) * 100}%`} height="9" fill="var(--type-allege)" />
                  </svg>
                </td>
              </tr>
            ))}
          </Plain>
        </table>
      )}
      <Pager page={page} pageSize={PAGE_SIZE} total={counterparts.length} hrefOf={hrefOf} />
    </Section>
  );
}

import type { ListedActor } from "#db/queries/actors/actor-list";
import type { ActorSort } from "#domain/actor-list";
import { hrefOfActor } from "#domain/address";
import { addressOf, type ClaimFilter, filterParts, isNarrow } from "#domain/claim-filter";
import { type ClaimSearch, hrefOfSearch } from "#domain/claim-search";
import { KIND_WORDS } from "#domain/words";
import { EmptyState } from "../ui/empty-state";
import { FigureLink } from "../ui/figure-link";
import { Link } from "../ui/link";
import { NothingYet } from "../ui/nothing-yet";
import { Plain } from "../ui/plain";
import { ScrollFrame } from "../ui/scroll-frame";

interface ActorTableProps {
  readonly actors: readonly ListedActor[];
  readonly sort: ActorSort;
  readonly filter: ClaimFilter;
}

const COLUMNS: readonly {
  readonly key: Exclude<ActorSort, "name">;
  readonly words: string;
  readonly search: (slug: string) => Partial<ClaimSearch>;
}[] = [
  { key: "received", words: "charges received", search: (accused) => ({ accused }) },
  { key: "none", words: "no reply found", search: (accused) => ({ accused, answer: "none" }) },
  { key: "made", words: "charges made", search: (accuser) => ({ accuser }) },
  { key: "replies", words: "replies to charges", search: (by) => ({ by, replies: "yes" }) },
  { key: "claims", words: "claims", search: (by) => ({ by }) },
];

/** A column's head: a link that orders the table by it. */
function Head({ column, words, sort, filter }: HeadProps) {
  const current = column === sort;
  return (
    <th
      scope="col"
      className={column === "name" ? undefined : "num"}
      aria-sort={current ? (column === "name" ? "ascending" : "descending") : undefined}
    >
      <Link
        className={current ? "quiet-link font-semibold text-ink" : "quiet-link"}
        href={addressOf("/actors", { ...filterParts(filter), sort: column })}
        scroll={false}
      >
        {words}
        {current && <span aria-hidden="true">{column === "name" ? " ↑" : " ↓"}</span>}
      </Link>
    </th>
  );
}
interface HeadProps {
  readonly column: ActorSort;
  readonly words: string;
  readonly sort: ActorSort;
  readonly filter: ClaimFilter;
}

/** Everybody who speaks, accuses or is accused, in numbers that open their lists. */
export function ActorTable({ actors, sort, filter }: ActorTableProps) {
  if (actors.length === 0 && !isNarrow(filter))
    return (
      <NothingYet title="No actor yet.">
        Everybody who speaks, accuses or is accused stands here, with the charges they make and receive, and
        how they answer.
      </NothingYet>
    );
  if (actors.length === 0)
    return (
      <EmptyState title="No actor matches these filters.">
        <Link href="/actors">Clear filters</Link>
      </EmptyState>
    );
  return (
    <ScrollFrame label="Actors" className="sec">
      <table className="tbl [&_.num]:min-w-16 sm:[&_.num]:min-w-24">
        <thead>
          <tr>
            <Head column="name" words="Actor" sort={sort} filter={filter} />
            <th scope="col" className="max-sm:hidden">
              Kind
            </th>
            {COLUMNS.map(({ key, words }) => (
              <Head key={key} column={key} words={words} sort={sort} filter={filter} />
            ))}
            <th scope="col" className="num">
              spoken in person
            </th>
          </tr>
        </thead>
        <Plain as="tbody">
          {actors.map((actor) => (
            <tr key={actor.slug}>
              <th scope="row" className="min-w-28 max-sm:sticky max-sm:left-0 max-sm:bg-page">
                <Link href={hrefOfActor(actor.slug, filter)} className="font-medium">
                  {actor.name}
                </Link>
              </th>
              <td className="text-ink-2 max-sm:hidden">{KIND_WORDS[actor.kind]}</td>
              {COLUMNS.map(({ key, search }) => (
                <td key={key} className="num font-semibold">
                  <FigureLink
                    count={actor[key]}
                    href={hrefOfSearch({ ...filter, ...search(actor.slug) })}
                    provisional={key === "claims" && actor.open > 0}
                  />
                </td>
              ))}
              <td className="num">
                <FigureLink count={actor.spoken} href={hrefOfSearch({ ...filter, speaker: actor.slug })} />
              </td>
            </tr>
          ))}
        </Plain>
      </table>
    </ScrollFrame>
  );
}

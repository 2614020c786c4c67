import type { Metadata } from "next";
import { viewerAt } from "#auth/viewer";
import { ActorTable } from "#components/actor/actor-table";
import { AddActor } from "#components/actor/add-actor";
import { TakeAway } from "#components/figure/take-away";
import { FilterBar } from "#components/filter/filter-bar";
import { PageHead } from "#components/ui/page-head";
import { onPage, Pager } from "#components/ui/pager";
import { actorList } from "#db/queries/actors/actor-list";
import { filterOptions } from "#db/queries/filter-options";
import { actorSortFrom } from "#domain/actor-list";
import { addressOf, filterParts } from "#domain/claim-filter";
import { pageFrom } from "#domain/claim-search";
import { filterFrom } from "#domain/filter-from";
import { may } from "#domain/policy";
import { counted } from "#domain/words";
import { Moment } from "../moment";
import { addActor } from "./edit-actor";

export const metadata: Metadata = { title: "Actors" };

/** So many actors stand on one page. */
const PAGE_SIZE = 100;

export default async function ActorsPage({ searchParams }: PageProps<"/actors">) {
  const params = await searchParams;
  const [who, filter, sort] = [await viewerAt(params), filterFrom(params), actorSortFrom(params.sort)];
  const page = pageFrom(params);
  const [options, actors] = await Promise.all([filterOptions(who), actorList(who, filter, sort)]);
  const show = ["dates", "outlets", "allegation", "sourcing"] as const;
  return (
    <>
      <Moment params={params} />
      <FilterBar filter={filter} options={options} path="/actors" show={show} keep={{ sort }} />
      <div className="page">
        <PageHead
          title="Actors"
          note={`${counted(actors.length, "actor")}. Claims are counted once each; charges by accuser and accused, so that one with two accused counts for each.`}
          aside={<TakeAway figure="actors" parts={{ ...filterParts(filter), sort }} />}
        />
        {may(who, "editActor") && <AddActor action={addActor} />}
        <ActorTable actors={onPage(actors, page, PAGE_SIZE)} sort={sort} filter={filter} />
        <Pager
          page={page}
          pageSize={PAGE_SIZE}
          total={actors.length}
          hrefOf={(to) => addressOf("/actors", { ...filterParts(filter), sort, page: String(to) })}
        />
      </div>
    </>
  );
}

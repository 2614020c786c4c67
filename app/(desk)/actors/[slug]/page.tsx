import type { Metadata } from "next";
import { viewerAt } from "#auth/viewer";
import { ActorDashboard } from "#components/actor/actor-dashboard";
import { FilterBar } from "#components/filter/filter-bar";
import { EditLine } from "#components/merging/edit-line";
import { actorHead } from "#db/queries/actors/actor-head";
import { filterOptions } from "#db/queries/filter-options";
import { actorPlaceFrom } from "#domain/actor-place";
import { hrefOfActor } from "#domain/address";
import { may } from "#domain/policy";
import { actorFilterFrom, rollUpParts } from "#domain/roll-up";
import { orNotFound } from "../../../or-not-found";
import { cameFrom, ledOn } from "../../merging/led-on";
import { Moment } from "../../moment";
import { actorAnswers } from "./actor-answers";
import { judgeReversal } from "./judge-reversal";

export async function generateMetadata(props: PageProps<"/actors/[slug]">): Promise<Metadata> {
  const [{ slug }, who] = [await props.params, await viewerAt(await props.searchParams)];
  await ledOn(who, "actor", slug);
  return { title: (await orNotFound(actorHead(who, slug))).name };
}

export default async function ActorPage({ params, searchParams }: PageProps<"/actors/[slug]">) {
  const [{ slug }, asked] = [await params, await searchParams];
  const [who, filter] = [await viewerAt(asked), actorFilterFrom(asked, slug)];
  await ledOn(who, "actor", slug);
  const actor = await orNotFound(actorHead(who, slug));
  const [options, answers] = await Promise.all([
    filterOptions(who),
    actorAnswers(who, filter, actorPlaceFrom(asked)),
  ]);
  const show = ["dates", "outlets", "allegation", "sourcing"] as const;
  return (
    <>
      <Moment params={asked} about={{ kind: "actor", key: slug }} />
      <FilterBar
        filter={filter}
        options={options}
        path={hrefOfActor(slug)}
        show={show}
        keep={rollUpParts(filter)}
      />
      <EditLine kind="actor" slug={slug} from={cameFrom(asked)} mayEdit={may(who, "editActor")} />
      <ActorDashboard
        actor={actor}
        filter={filter}
        {...answers}
        judge={may(who, "confirmReversal") ? judgeReversal : null}
      />
    </>
  );
}

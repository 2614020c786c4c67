import type { Metadata } from "next";
import { viewerAt } from "#auth/viewer";
import { AllegationPaper } from "#components/allegation/allegation-paper";
import { FilterBar } from "#components/filter/filter-bar";
import { EditLine } from "#components/merging/edit-line";
import { filterOptions } from "#db/queries/filter-options";
import { hrefOfAllegation } from "#domain/address";
import { allegationPlaceFrom } from "#domain/allegation-place";
import { filterParts } from "#domain/claim-filter";
import { filterFrom } from "#domain/filter-from";
import { may } from "#domain/policy";
import { orNotFound } from "../../../or-not-found";
import { cameFrom, ledOn } from "../../merging/led-on";
import { Moment } from "../../moment";
import { allegationAnswers } from "./allegation-answers";

export const metadata: Metadata = { title: "Allegation" };

/** One allegation: how the accused stand, the exchange in order, its wordings, where outlets print it. */
export default async function AllegationRoute({ params, searchParams }: PageProps<"/allegations/[slug]">) {
  const [{ slug }, asked] = [await params, await searchParams];
  const [who, filter] = [await viewerAt(asked), { ...filterFrom(asked), allegation: undefined }];
  await ledOn(who, "allegation", slug);
  const at = allegationPlaceFrom(asked);
  const [answers, options] = await Promise.all([
    orNotFound(allegationAnswers(who, filter, slug, at)),
    filterOptions(who),
  ]);
  const path = hrefOfAllegation(slug);
  return (
    <>
      <Moment params={asked} about={{ kind: "allegation", key: slug }} />
      <FilterBar filter={filter} options={options} path={path} show={["dates", "outlets", "sourcing"]} />
      <EditLine kind="allegation" slug={slug} from={cameFrom(asked)} mayEdit={may(who, "editAllegation")} />
      <div className="page">
        <AllegationPaper
          {...answers}
          at={at}
          filter={filter}
          path={path}
          parts={{ ...filterParts(filter), of: slug }}
        />
      </div>
    </>
  );
}

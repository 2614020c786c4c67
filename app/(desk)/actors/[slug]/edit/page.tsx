import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { viewer } from "#auth/viewer";
import { ActorForm } from "#components/actor/actor-form";
import { Members } from "#components/merging/members";
import { MergeWith } from "#components/merging/merge-with";
import { SuggestionList } from "#components/merging/suggestion-list";
import { Link } from "#components/ui/link";
import { PageHead } from "#components/ui/page-head";
import { Section } from "#components/ui/section";
import { actorEditing } from "#db/queries/actors/actor-editing";
import { mergeSuggestions } from "#db/queries/merging/merge-suggestions";
import { standingSlug } from "#db/queries/merging/standing-slug";
import { hrefOfActor, hrefOfEdit, hrefOfHistory } from "#domain/address";
import { may } from "#domain/policy";
import { orNotFound } from "../../../../or-not-found";
import { mergeNames } from "../../../merging/asked-merge";
import { mergeThings } from "../../../merging/merge-things";
import { editActor } from "../../edit-actor";

export const metadata: Metadata = { title: "Edit an actor" };

/** The form of an actor, what is merged into it, and what it may be the same as. */
export default async function EditActor({ params }: PageProps<"/actors/[slug]/edit">) {
  const [who, { slug }] = [await viewer(), await params];
  if (!may(who, "editActor")) notFound();
  const survivor = await standingSlug(who, "actor", slug);
  if (survivor) redirect(hrefOfEdit("actor", survivor));
  const actor = await orNotFound(actorEditing(who, slug));
  const suggestions = await mergeSuggestions(who, "actor", slug);
  return (
    <div className="page max-w-[64rem]">
      <PageHead
        kick="Edit"
        title={actor.name}
        aside={
          <span className="flex gap-4">
            <Link href={hrefOfHistory("actor", actor.id)}>History</Link>
            <Link href={hrefOfActor(slug)}>To its page</Link>
          </span>
        }
      />
      <ActorForm actor={actor} action={editActor} />
      <Members kind="actor" members={actor.members} action={mergeThings} />
      <Section title="May be the same as" id="merge" className="mt-6">
        {suggestions.length === 0 ? (
          <p className="text-ink-2">No other actor is like it.</p>
        ) : (
          <SuggestionList kind="actor" suggestions={suggestions} action={mergeThings} />
        )}
        <MergeWith kind="actor" slug={slug} names={await mergeNames(who, "actor")} />
      </Section>
    </div>
  );
}

import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { viewer } from "#auth/viewer";
import { AllegationForm } from "#components/allegation/allegation-form";
import { Members } from "#components/merging/members";
import { MergeWith } from "#components/merging/merge-with";
import { SuggestionList } from "#components/merging/suggestion-list";
import { Link } from "#components/ui/link";
import { PageHead } from "#components/ui/page-head";
import { Section } from "#components/ui/section";
import { allegationEditing } from "#db/queries/allegation-editing";
import { mergeSuggestions } from "#db/queries/merging/merge-suggestions";
import { standingSlug } from "#db/queries/merging/standing-slug";
import { hrefOfAllegation, hrefOfEdit, hrefOfHistory } from "#domain/address";
import { may } from "#domain/policy";
import { orNotFound } from "../../../../or-not-found";
import { mergeNames } from "../../../merging/asked-merge";
import { mergeThings } from "../../../merging/merge-things";
import { editAllegation } from "../../edit-allegation";

export const metadata: Metadata = { title: "Edit an allegation" };

/** The form of an allegation, what is merged into it, and what it may be the same as. */
export default async function EditAllegation({ params }: PageProps<"/allegations/[slug]/edit">) {
  const [who, { slug }] = [await viewer(), await params];
  if (!may(who, "editAllegation")) notFound();
  const survivor = await standingSlug(who, "allegation", slug);
  if (survivor) redirect(hrefOfEdit("allegation", survivor));
  const allegation = await orNotFound(allegationEditing(who, slug));
  const suggestions = await mergeSuggestions(who, "allegation", slug);
  return (
    <div className="page max-w-[64rem]">
      <PageHead
        kick="Edit"
        title={allegation.proposition}
        aside={
          <span className="flex gap-4">
            <Link href={hrefOfHistory("allegation", allegation.id)}>History</Link>
            <Link href={hrefOfAllegation(slug)}>To its page</Link>
          </span>
        }
      />
      <AllegationForm allegation={allegation} action={editAllegation} />
      <Members kind="allegation" members={allegation.members} action={mergeThings} />
      <Section title="May be the same as" id="merge" className="mt-6">
        {suggestions.length === 0 ? (
          <p className="text-ink-2">No other allegation is like it.</p>
        ) : (
          <SuggestionList kind="allegation" suggestions={suggestions} action={mergeThings} />
        )}
        <MergeWith kind="allegation" slug={slug} names={await mergeNames(who, "allegation")} />
      </Section>
    </div>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { viewer } from "#auth/viewer";
import { MergePage } from "#components/merging/merge-page";
import { mergePreview } from "#db/queries/merging/merge-preview";
import { mergeSuggestions } from "#db/queries/merging/merge-suggestions";
import { may } from "#domain/policy";
import { orNotFound } from "../../../or-not-found";
import { mergeThings } from "../../merging/merge-things";

export const metadata: Metadata = { title: "Merge allegations" };

const slug = (asked: string | string[] | undefined) => (typeof asked === "string" && asked ? asked : null);

/** The allegations that may be the same; two of them beside each other, or the list, or what is like one of them. */
export default async function Merge({ searchParams }: PageProps<"/allegations/merge">) {
  const [who, asked] = [await viewer(), await searchParams];
  if (!may(who, "mergeAllegations")) notFound();
  const [one, other] = [slug(asked.one), slug(asked.other)];
  const preview = one && other ? await orNotFound(mergePreview(who, "allegation", [one, other])) : null;
  const suggestions = preview ? [] : await mergeSuggestions(who, "allegation", one);
  return <MergePage kind="allegation" preview={preview} suggestions={suggestions} action={mergeThings} />;
}

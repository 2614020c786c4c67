import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { viewer } from "#auth/viewer";
import { MergePage } from "#components/merging/merge-page";
import { may } from "#domain/policy";
import { askedMerge } from "../../merging/asked-merge";
import { mergeThings } from "../../merging/merge-things";

export const metadata: Metadata = { title: "Merge actors" };

/** The actors that may be the same; two of them beside each other, or the list, or what is like one of them. */
export default async function Merge({ searchParams }: PageProps<"/actors/merge">) {
  const [who, asked] = [await viewer(), await searchParams];
  if (!may(who, "mergeActors")) notFound();
  return <MergePage kind="actor" {...(await askedMerge(who, "actor", asked))} action={mergeThings} />;
}

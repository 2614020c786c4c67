import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { viewer } from "#auth/viewer";
import { OneImport } from "#components/import/one-import";
import { ForRole } from "#components/ui/for-role";
import { itemsOfImport, leftOutOf } from "#db/queries/imports/import-items";
import { importProgress } from "#db/queries/imports/import-progress";
import { importStanding } from "#db/queries/imports/import-standing";
import { pageFrom } from "#domain/claim-search";
import { may } from "#domain/policy";
import { orNotFound } from "../../../or-not-found";
import { changeImport, changeItem } from "../import-actions";

const progressOf = cache(async (id: string) => orNotFound(importProgress(await viewer(), id)));

async function idOf({ params }: PageProps<"/import/[id]">): Promise<string> {
  const { success, data } = z.uuid().safeParse((await params).id);
  return success ? data : notFound();
}

export async function generateMetadata(props: PageProps<"/import/[id]">): Promise<Metadata> {
  if (!may(await viewer(), "importDocument")) return { title: "Import" };
  return { title: `Import: ${(await progressOf(await idOf(props))).label}` };
}

/** An import with its documents, while it comes in and afterwards. */
export default async function OneImportPage(props: PageProps<"/import/[id]">) {
  const who = await viewer();
  if (!may(who, "importDocument"))
    return (
      <ForRole title="Import" least="editor">
        Importing is for editors.
      </ForRole>
    );
  const id = await idOf(props);
  const page = pageFrom(await props.searchParams);
  // first: a page that says it is finished is not drawn again, so its documents must not be of a moment before
  const progress = await progressOf(id);
  const [items, leftOut, standing] = await Promise.all([
    itemsOfImport(who, id, page),
    leftOutOf(who, id),
    importStanding(who, id),
  ]);
  const mayTakeBack = may(who, "withdrawArticle");
  return (
    <OneImport {...{ progress, items, page, leftOut, standing, mayTakeBack, changeImport, changeItem }} />
  );
}

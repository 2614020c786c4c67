import type { Metadata } from "next";
import { viewer } from "#auth/viewer";
import { FailedItems } from "#components/import/failed-items";
import { ForRole } from "#components/ui/for-role";
import { failedItems } from "#db/queries/imports/import-items";
import { pageFrom } from "#domain/claim-search";
import { may } from "#domain/policy";
import { changeItem } from "../import-actions";

export const metadata: Metadata = { title: "What failed" };

/** What could not be imported. */
export default async function FailedPage({ searchParams }: PageProps<"/import/failed">) {
  const who = await viewer();
  if (!may(who, "importDocument"))
    return (
      <ForRole title="Import" least="editor">
        Importing is for editors.
      </ForRole>
    );
  const page = pageFrom(await searchParams);
  return <FailedItems items={await failedItems(who, page)} page={page} action={changeItem} />;
}

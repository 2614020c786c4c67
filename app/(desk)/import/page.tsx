import type { Metadata } from "next";
import { viewer } from "#auth/viewer";
import { ImportPage } from "#components/import/import-page";
import { ForRole } from "#components/ui/for-role";
import { feedList } from "#db/queries/imports/feed-list";
import { failedCount } from "#db/queries/imports/import-items";
import { newestImports } from "#db/queries/imports/import-progress";
import { may } from "#domain/policy";
import { changeFeed, handIn } from "./import-actions";

export const metadata: Metadata = { title: "Import" };

/** The ways in: a text, files, addresses, feeds. */
export default async function Import() {
  const who = await viewer();
  if (!may(who, "importDocument"))
    return (
      <ForRole title="Import" least="editor">
        Importing is for editors.
      </ForRole>
    );
  const [imports, feeds, failed] = await Promise.all([
    newestImports(who, 12),
    feedList(who),
    failedCount(who),
  ]);
  const mayManage = may(who, "manageSources");
  return <ImportPage {...{ imports, feeds, failed, mayManage, handIn, changeFeed }} />;
}

import { EmptyState } from "../ui/empty-state";
import { PageHead } from "../ui/page-head";

/** What a reader sees of the pages of import. */
export function ForEditors() {
  return (
    <div className="page">
      <PageHead title="Import" />
      <EmptyState title="Importing is for editors.">
        An administrator can give you the role of editor.
      </EmptyState>
    </div>
  );
}

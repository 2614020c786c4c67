import { EmptyState } from "../ui/empty-state";
import { PageHead } from "../ui/page-head";

/** What a reader sees of the pages of new readings. */
export function NotForReaders() {
  return (
    <div className="page">
      <PageHead title="New readings" />
      <EmptyState title="Having articles read again is for editors.">
        An administrator can give you the role of editor.
      </EmptyState>
    </div>
  );
}

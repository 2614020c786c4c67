import type { ItemPage } from "#db/queries/imports/import-items";
import type { FormAction } from "#domain/action-result";
import { counted } from "#domain/words";
import { EmptyState } from "../ui/empty-state";
import { Link } from "../ui/link";
import { PageHead } from "../ui/page-head";
import { Pager } from "../ui/pager";
import { ItemList } from "./item-list";

interface FailedItemsProps {
  readonly items: ItemPage;
  readonly page: number;
  readonly action: FormAction;
}

/** What could not be imported, and why: nothing of it is lost. */
export function FailedItems({ items, page, action }: FailedItemsProps) {
  const { total, pageSize } = items;
  return (
    <div className="page max-w-[64rem]">
      <PageHead
        title={total === 0 ? "What failed" : `${counted(total, "document")} failed`}
        kick={<Link href="/import">Import</Link>}
        note="Each with the step, the reason, and the original as it arrived. Trying again begins with the original; dismissing takes it off this list."
      />
      <div className="sec">
        {items.items.length === 0 ? (
          <EmptyState title="Nothing failed.">
            Whatever was imported is stored, or was here already. <Link href="/import">To the imports</Link>
          </EmptyState>
        ) : (
          <ItemList items={items.items} action={action} withImport />
        )}
        <Pager page={page} pageSize={pageSize} total={total} hrefOf={(to) => `/import/failed?page=${to}`} />
      </div>
    </div>
  );
}

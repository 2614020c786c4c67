import type { ItemPage } from "#db/queries/imports/import-items";
import type { ImportProgress } from "#db/queries/imports/import-progress";
import type { ImportStanding } from "#db/queries/imports/import-standing";
import type { FormAction } from "#domain/action-result";
import { hrefOfImport } from "#domain/address";
import type { LeftOut } from "#domain/coded";
import { Link } from "../ui/link";
import { PageHead } from "../ui/page-head";
import { Pager } from "../ui/pager";
import { Section } from "../ui/section";
import { ImportActs } from "./import-acts";
import { ItemList } from "./item-list";
import { LeftOutSection } from "./left-out";
import { LiveProgress } from "./live-progress";
import { Moment } from "./moment";
import { TakeBackForm } from "./take-back-form";

interface OneImportProps {
  readonly progress: ImportProgress;
  readonly items: ItemPage;
  readonly page: number;
  readonly leftOut: readonly LeftOut[];
  readonly standing: ImportStanding;
  readonly mayTakeBack: boolean;
  readonly changeImport: FormAction;
  readonly changeItem: FormAction;
}

/** An import: how far it has come, what may be done with it, and each of its documents. */
export function OneImport({ progress, items, page, changeImport, changeItem, ...more }: OneImportProps) {
  const { id, label, startedAt, startedBy } = progress;
  return (
    <div className="page max-w-[64rem]">
      <PageHead
        title={<span className="break-words">{label}</span>}
        kick={<Link href="/import">Import</Link>}
        note={
          <>
            Begun <Moment at={startedAt} /> by {startedBy}
          </>
        }
      />
      <div className="mb-5">
        <LiveProgress progress={progress} />
        <ImportActs progress={progress} action={changeImport} />
      </div>
      <LeftOutSection leftOut={more.leftOut} />
      <Section
        title="Documents"
        note="What asks for something or failed stands first. The four boxes: fetched, read, extracted, stored."
      >
        <ItemList items={items.items} action={changeItem} />
        <Pager
          page={page}
          pageSize={items.pageSize}
          total={items.total}
          hrefOf={(to) => `${hrefOfImport(id)}?page=${to}`}
        />
      </Section>
      {more.mayTakeBack && (
        <TakeBackForm id={id} finished={progress.finished} standing={more.standing} action={changeImport} />
      )}
    </div>
  );
}

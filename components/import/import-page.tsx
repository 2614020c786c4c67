import type { FeedLine } from "#db/queries/imports/feed-list";
import type { ImportProgress } from "#db/queries/imports/import-progress";
import type { FormAction } from "#domain/action-result";
import { counted } from "#domain/words";
import { Link } from "../ui/link";
import { PageHead } from "../ui/page-head";
import { Section } from "../ui/section";
import { FeedsSection } from "./feeds-section";
import { AddressesForm, FilesForm, PasteForm } from "./hand-in-forms";
import { ImportList } from "./import-list";

interface ImportPageProps {
  readonly imports: readonly ImportProgress[];
  readonly feeds: readonly FeedLine[];
  /** documents that failed and wait for somebody */
  readonly failed: number;
  readonly mayManage: boolean;
  readonly handIn: FormAction;
  readonly changeFeed: FormAction;
}

/** The ways in, and what came of them. */
export function ImportPage({ imports, feeds, failed, mayManage, handIn, changeFeed }: ImportPageProps) {
  return (
    <div className="page cols">
      <div className="main">
        <PageHead
          title="Import"
          note="Everything handed in ends stored, known already, or failed with its reason. The same bytes and the same text come in once; originals are kept."
          aside={
            failed > 0 && (
              <Link className="btn" href="/import/failed">
                {counted(failed, "document")} failed
              </Link>
            )
          }
        />
        <PasteForm action={handIn} />
        <FilesForm action={handIn} />
        <AddressesForm action={handIn} />
      </div>
      <div className="side">
        <Section title="Newest imports">
          <ImportList imports={imports} />
        </Section>
        <FeedsSection feeds={feeds} mayManage={mayManage} action={changeFeed} />
      </div>
    </div>
  );
}

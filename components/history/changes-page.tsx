import { momentInWords } from "#domain/as-of";
import { type Change, hrefOfChanges, hrefOfSubject, type Subject } from "#domain/change";
import { counted } from "#domain/words";
import { EmptyState } from "../ui/empty-state";
import { Link } from "../ui/link";
import { PageHead } from "../ui/page-head";
import { Pager } from "../ui/pager";
import { ChangeItem } from "./change-item";

interface ChangesPageProps {
  readonly changes: readonly Change[];
  readonly total: number;
  /** changes after this moment; all where it is null */
  readonly since: Date | null;
  readonly about: Subject | null;
  readonly page: number;
  readonly pageSize: number;
}

/** The history as a list: who changed what, when, and how it differs. */
export function ChangesPage({ changes, total, since, about, page, pageSize }: ChangesPageProps) {
  return (
    <div className="page max-w-[64rem]">
      <PageHead
        title={since ? `What changed since ${momentInWords(since)}` : "What changed"}
        note={
          <>
            {counted(total, "change")}
            {about ? (
              <>
                {" "}
                that concern{total === 1 && "s"} this {about.kind}: its claims as they are or were, the links
                between them, the articles they stand in.{" "}
                <Link href={hrefOfSubject(about)}>The page as it is now</Link>.{" "}
                <Link href={hrefOfChanges(since, null)}>The whole desk</Link>.
              </>
            ) : (
              " to what the pages of this desk show. The newest stands first."
            )}
          </>
        }
      />
      {changes.length === 0 ? (
        <EmptyState title="Nothing was changed.">
          Decisions, corrections, links and imports stand here with who made them and when.
        </EmptyState>
      ) : (
        <ol className="border-t-2 border-rule-ink">
          {changes.map((change) => (
            <ChangeItem key={change.seq} change={change} about={about} />
          ))}
        </ol>
      )}
      <Pager page={page} pageSize={pageSize} total={total} hrefOf={(to) => hrefOfChanges(since, about, to)} />
    </div>
  );
}

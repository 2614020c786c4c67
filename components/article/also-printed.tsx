import type { CopiesOf, Copy } from "#db/queries/copies-of";
import type { FormAction } from "#domain/action-result";
import { hrefOfArticle } from "#domain/address";
import { counted } from "#domain/words";
import { Day } from "../ui/day";
import { Link } from "../ui/link";
import { CopyForm } from "./copy-form";

/** So many copies are named at once; the rest behind a word. */
const NAMED = 6;

interface AlsoPrintedProps {
  readonly articleId: string;
  readonly copies: CopiesOf;
  /** takes the article out of its copies, or puts it back, for those who may */
  readonly action?: FormAction | undefined;
}

/** Who else printed the text of an article, the earliest first; nothing where nobody did. */
export function AlsoPrinted({ articleId, copies, action }: AlsoPrintedProps) {
  const { others, earliest, apartFrom, version } = copies;
  if (others.length === 0 && !apartFrom) return null;
  return (
    <aside id="copies" className="art-copies" aria-label="Copies of this text">
      {others.length > 0 ? (
        <>
          <p>
            <b>Also printed by</b> <Prints copies={others.slice(0, NAMED)} />
            {others.length <= NAMED && "."}
          </p>
          {others.length > NAMED && (
            <details>
              <summary>and {counted(others.length - NAMED, "other")}</summary>
              <Prints copies={others.slice(NAMED)} />.
            </details>
          )}
          <p>
            {earliest ? (
              <>
                A near copy of “<CopyLink copy={earliest}>{earliest.title ?? "Untitled article"}</CopyLink>”,{" "}
                {placeOf(earliest)}, which was printed first.
              </>
            ) : (
              "This print is the earliest."
            )}{" "}
            Counted by syndication clusters, the {others.length + 1} count once.
          </p>
        </>
      ) : (
        <p>
          An editor took this article out of the copies
          {apartFrom && apartFrom.id !== articleId && (
            <>
              {" "}
              of “<CopyLink copy={apartFrom}>{apartFrom.title ?? "Untitled article"}</CopyLink>”,{" "}
              {placeOf(apartFrom)}
            </>
          )}
          {apartFrom?.id === articleId && " of its text"}. Counted by syndication clusters, it counts for
          itself.
        </p>
      )}
      {action && (
        <CopyForm articleId={articleId} version={version} isApart={others.length === 0} action={action} />
      )}
    </aside>
  );
}

function Prints({ copies }: { copies: readonly Copy[] }) {
  return copies.map((copy, index) => (
    <span key={copy.id}>
      {index > 0 && "; "}
      <CopyLink copy={copy}>{copy.outlet ?? "an outlet that is not known"}</CopyLink>
      {copy.published && (
        <>
          , <Day date={copy.published} />
        </>
      )}
    </span>
  ));
}

const CopyLink = ({ copy, children }: { copy: Copy; children: string }) => (
  <Link href={hrefOfArticle(copy.id)}>{children}</Link>
);

const placeOf = ({ outlet, published }: Copy) => (
  <>
    {outlet ?? "outlet not known"}
    {published && (
      <>
        , <Day date={published} />
      </>
    )}
  </>
);

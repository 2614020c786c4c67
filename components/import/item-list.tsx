import type { ImportItemLine } from "#db/queries/imports/import-items";
import type { FormAction } from "#domain/action-result";
import { hrefOfArticle, hrefOfImport, hrefOfOriginal } from "#domain/address";
import { ITEM_STATE_WORDS, STEP_WORDS } from "#domain/import";
import { counted } from "#domain/words";
import { Day } from "../ui/day";
import { Link } from "../ui/link";
import { ColumnsForm } from "./columns-form";
import { ItemActs } from "./item-acts";
import { LabelsForm } from "./labels-form";
import { ModelUseLine } from "./model-use";
import { Moment } from "./moment";
import { StepTicks } from "./step-ticks";

interface ItemListProps {
  readonly items: readonly ImportItemLine[];
  readonly action: FormAction;
  /** does each name its import? */
  readonly withImport?: boolean;
}

/** Documents on their way in: name, step, outcome, reason; what failed with what can be done about it. */
export function ItemList({ items, action, withImport = false }: ItemListProps) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.id} className="item">
          <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <ItemName item={item} />
            <span className="flex items-center gap-2 text-xs text-ink-2 sm:ml-auto">
              {outcome(item)}
              <StepTicks step={item.step} state={item.state} />
            </span>
          </div>
          {item.reason && <Reason item={item} />}
          <NearCopies item={item} />
          {item.modelUse && <ModelUseLine use={item.modelUse} />}
          {item.state === "columns" && item.asked && (
            <ColumnsForm id={item.id} asked={item.asked} action={action} />
          )}
          {item.state === "labels" && item.survey && (
            <LabelsForm id={item.id} survey={item.survey} action={action} />
          )}
          {(item.state === "failed" || item.state === "dismissed") && (
            <ItemActs id={item.id} state={item.state} action={action} />
          )}
          <p className="kick">
            {item.container && `in ${item.container} · `}
            {item.hasOriginal && <a href={hrefOfOriginal(item.id)}>Original</a>}
            {item.url && (
              <>
                {item.hasOriginal && " · "}
                <span className="break-all">{item.url}</span>
              </>
            )}
            {withImport && (
              <>
                {" · import "}
                <Link href={hrefOfImport(item.importId)}>{item.importLabel}</Link>
                {item.importTakenBack && ", taken back"}
                {item.endedAt && (
                  <>
                    , <Moment at={item.endedAt} />
                  </>
                )}
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

function ItemName({ item: { name, articles } }: { item: ImportItemLine }) {
  if (articles.length === 0) return <span className="min-w-0 break-words font-medium">{name}</span>;
  return (
    <span className="min-w-0 break-words">
      {articles.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <Link href={hrefOfArticle(id)} className="font-medium">
            {title ?? name}
          </Link>
        </span>
      ))}
    </span>
  );
}

function NearCopies({ item: { articles } }: { item: ImportItemLine }) {
  return articles.map(
    ({ id, copyOf }) =>
      copyOf && (
        <p key={id} className="text-ink-2">
          Near copy of <Link href={hrefOfArticle(copyOf.id)}>{copyOf.title ?? "Untitled article"}</Link>,{" "}
          {copyOf.outlet ?? "outlet not known"}, <Day date={copyOf.published} />
        </p>
      ),
  );
}

const outcome = ({ state, step, articles, claims }: ImportItemLine): string => {
  if (state === "running") return `${STEP_WORDS[step]} …`;
  if (state === "failed" || state === "dismissed")
    return `${ITEM_STATE_WORDS[state]} while ${STEP_WORDS[step]}`;
  if (state === "done")
    return `stored, ${articles.length > 1 ? `${articles.length} articles, ` : ""}${counted(claims, "claim")}`;
  return ITEM_STATE_WORDS[state];
};

function Reason({ item: { state, reason, nextTryAt, tries } }: { item: ImportItemLine }) {
  return (
    <p className={state === "failed" ? "text-error" : "text-ink-2"}>
      {reason}
      {state === "waiting" && nextTryAt && (
        <>
          {" "}
          {counted(tries, "try", "tries")} so far, the next at {nextTryAt.toISOString().slice(11, 19)} UTC.
        </>
      )}
    </p>
  );
}

import type { FoundClaim, FoundGroup } from "#db/queries/claim-search";
import type { Unit } from "#domain/unit";
import { counted, inARow, unitNoun } from "#domain/words";
import { Day } from "../ui/day";
import "./search.css";

interface GroupHeadProps {
  readonly unit: Unit;
  readonly group: FoundGroup;
  /** any item of the group */
  readonly item: FoundClaim;
  /** of how many groups; left out where the list does not say */
  readonly of?: number;
}

/** Above the items of one group in a gathered list: its number, what it is, and how much it holds. */
export function GroupHead({ unit, group, item, of }: GroupHeadProps) {
  const noun = unitNoun(unit);
  return (
    <p className="group-head">
      <span className="muted">
        {noun[0]?.toUpperCase()}
        {noun.slice(1)} {group.number}
        {of === undefined ? "" : ` of ${of}`}:
      </span>{" "}
      <b>{nameOf(unit, item)}</b>
      {unit !== "outlets" && (
        <>
          , <DayOf unit={unit} item={item} />
        </>
      )}
      {group.size > 1 && <span className="muted"> · {counted(group.size, "item")}</span>}
    </p>
  );
}

function nameOf(unit: Unit, { quotation, pair }: FoundClaim): string {
  if (unit === "articles" || unit === "clusters") return quotation.article.title ?? "Untitled article";
  if (unit === "outlets") return quotation.article.outlet ?? "Outlet not known";
  const who = pair
    ? `${pair.accuser.name} to ${pair.accused.name}`
    : inARow(quotation.actors.map((actor) => actor.name));
  return quotation.allegation ? `${who}, “${quotation.allegation.proposition}”` : who;
}

function DayOf({ unit, item: { quotation } }: Pick<GroupHeadProps, "unit" | "item">) {
  const { published } = quotation.article;
  return (
    <Day date={unit === "articles" || unit === "clusters" ? published : (quotation.said ?? published)} />
  );
}

import type { ClaimSearchPage } from "#db/queries/claim-search";
import type { Coverage } from "#db/queries/coverage";
import type { Unit } from "#domain/unit";
import { QuotationItem } from "../claim/quotation-item";
import { GroupHead } from "../search/group-head";
import { insideOf } from "../ui/html-of";
import { type WrittenItem, WrittenItems } from "./open-items";

interface PanelItemsProps {
  readonly found: ClaimSearchPage;
  readonly coverage: Coverage;
  readonly unit: Unit;
  /** the group that the item before the first stands in; nothing at the beginning */
  readonly after?: number | null;
}

/** Quotations in their groups, each charge with the answer it is counted under. */
export const PanelItems = (props: PanelItemsProps) => <WrittenItems items={writtenItems(props)} />;

/** The same, written. */
export const writtenItems = ({
  found: { items },
  coverage,
  unit,
  after = null,
}: PanelItemsProps): WrittenItem[] =>
  items.map((item, index) => ({
    id: `${item.quotation.id} ${item.pair?.accuser.slug} ${item.pair?.accused.slug}`,
    html: insideOf(
      <QuotationItem
        quotation={item.quotation}
        coverage={coverage}
        answer={item.answer ?? undefined}
        lead={
          item.group && item.group.number !== (index === 0 ? after : items[index - 1]?.group?.number) ? (
            <GroupHead unit={unit} group={item.group} item={item} />
          ) : undefined
        }
      />,
    ),
  }));

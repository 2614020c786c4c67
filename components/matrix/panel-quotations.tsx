import type { ReactNode } from "react";
import type { ClaimSearchPage } from "#db/queries/claim-search";
import type { Coverage } from "#db/queries/coverage";
import { type LoadQuotations, PANEL_STEP } from "#domain/quotation-page";
import type { Unit } from "#domain/unit";
import { EndlessList } from "./endless-list";
import { withParts } from "./grid-data";
import { PanelItems } from "./panel-items";

export interface PanelQuotationsProps {
  readonly found: ClaimSearchPage;
  readonly coverage: Coverage;
  readonly unit: Unit;
  /** the list they come from */
  readonly list: string;
  /** the page with this panel open */
  readonly href: string;
  readonly load: LoadQuotations<ReactNode>;
  /** the first of them, where they are drawn already */
  readonly items?: ReactNode;
}

/** The quotations of a panel: the first of them, and more as one reads on. */
export function PanelQuotations({ found, coverage, unit, list, href, load, items }: PanelQuotationsProps) {
  const shown = found.items.length;
  return (
    <EndlessList
      key={`${list} ${shown}`}
      shown={shown}
      total={found.total}
      group={found.items.at(-1)?.group?.number ?? null}
      asked={list.split("?")[1] ?? ""}
      href={withParts(href, { shown: String(shown + PANEL_STEP) })}
      load={load}
    >
      {items ?? <PanelItems found={found} coverage={coverage} unit={unit} />}
    </EndlessList>
  );
}

"use server";

import type { ReactNode } from "react";
import { viewerAt } from "#auth/viewer";
import { PanelItems } from "#components/matrix/panel-items";
import { claimSearch } from "#db/queries/claim-search";
import { coverage } from "#db/queries/coverage";
import { searchFrom } from "#domain/claim-search";
import { panelSize } from "#domain/matrix-view";
import { type NextQuotations, PANEL_STEP } from "#domain/quotation-page";

/** The next quotations of the list that an open cell shows at a moment, as the panel shows them. */
export async function nextQuotations(
  asOf: string | null,
  asked: string,
  after: { readonly shown: number; readonly group: number | null },
): Promise<NextQuotations<ReactNode>> {
  const who = await viewerAt({ asOf: asOf === null ? undefined : String(asOf) });
  const page = panelSize.parse(after.shown) / PANEL_STEP + 1;
  const search = { ...searchFrom(Object.fromEntries(new URLSearchParams(String(asked)))), page };
  const [found, reach] = await Promise.all([claimSearch(who, search, PANEL_STEP), coverage(who, search)]);
  return {
    items: (
      <PanelItems
        key={page}
        found={found}
        coverage={reach}
        unit={search.unit ?? "claims"}
        after={after.group}
      />
    ),
    group: found.items.at(-1)?.group?.number ?? null,
  };
}

import type { InferSelectModel } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import type { Transaction } from "../../client";
import type { revisions } from "../../schema/revisions";
import type { Change } from "../command";

/** The revision that is taken back. */
export type PastAct = Pick<
  InferSelectModel<typeof revisions>,
  "workspaceId" | "entityId" | "before" | "after"
>;

/**
 * Puts a thing back to what it was before an act, and says what stood and what stands. It locks the thing, then asks
 * `mustBeFree`, which throws where somebody built upon the act.
 */
export type Restore = (
  tx: Transaction,
  act: PastAct,
  mustBeFree: () => Promise<void>,
  who: Principal,
) => Promise<Pick<Change, "before" | "after">>;

import type { BenchItem } from "#db/queries/claim-form";
import type { LastActs } from "#db/queries/history/last-act";
import type { LastDecision } from "#db/queries/history/last-decisions";
import type { ActionResult } from "#domain/action-result";

interface Answered {
  readonly result: ActionResult;
  readonly goneFrom: string | null;
  /** of a step back or forth: the claim that it was about, and the acts that something stands in the way of */
  readonly claimId?: string | null;
  readonly passedOver?: readonly number[];
  readonly last: LastActs | null;
  readonly decisions: readonly LastDecision[];
}

const failed = (message: string): Answered => ({
  result: { status: "failed", kind: "conflict", message, field: null },
  goneFrom: null,
  last: null,
  decisions: [],
});

/** Sends a claim's form and says what became of it; a server that does not answer is a failure like another. */
export async function sendDecision(form: FormData): Promise<Answered> {
  try {
    const response = await fetch("/review/decide", { method: "POST", body: form });
    if (response.status === 401)
      return failed("You were signed out. Sign in again: what you wrote is kept here.");
    if (!response.ok) return failed("The server could not save it. Nothing was lost; send it again.");
    return await response.json();
  } catch {
    return failed("The server did not answer. Nothing was lost; send it again.");
  }
}

/** The claims that are asked for, those left out that are gone or that another has; none where the server is silent. */
export async function askForItems(claimIds: readonly string[], take: boolean): Promise<readonly BenchItem[]> {
  try {
    const response = await fetch("/review/items", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ claimIds, take }),
      keepalive: claimIds.length === 0,
    });
    return response.ok ? (await response.json()).items : [];
  } catch {
    return [];
  }
}

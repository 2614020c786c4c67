import type { NextRequest } from "next/server";
import { z } from "zod";
import { signedIn } from "#auth/viewer";
import { leaveQueue, takeClaims } from "#db/commands/desk/take-claims";
import { itemForm } from "#db/queries/claim-form";
import { claimInArticle } from "#db/queries/claim-in-article";
import { Failure } from "#domain/failure";
import { may } from "#domain/policy";
import type { Principal } from "#domain/principal";
import { isFromHere } from "../from-here";

const asked = z.object({
  /** claims to have ready, in the order in which they will be needed */
  claimIds: z.array(z.uuid()).max(12),
  /** are they wanted for deciding? Then they are taken, and those that another has are left out. */
  take: z.boolean(),
});

/** Claims of the queue as the review bench shows them. An empty list lets go of all that was taken. */
export async function POST(request: NextRequest) {
  if (!isFromHere(request)) return new Response("Not from this server's pages.\n", { status: 403 });
  const who = await signedIn();
  if (!who) return new Response("Signed out.\n", { status: 401 });
  const read = asked.safeParse(await request.json());
  if (!read.success || !may(who, "acceptClaim")) return Response.json({ items: [] });
  const { claimIds, take } = read.data;
  if (claimIds.length === 0) await leaveQueue(who, {});
  const own =
    take && claimIds.length > 0 ? await takeClaims(who, { claimIds, want: claimIds.length }) : claimIds;
  const items = await Promise.all(own.map((id) => item(who, id)));
  return Response.json({ items: items.filter((one) => one !== null) });
}

/** A claim as the bench shows it; null where it is gone. */
async function item(who: Principal, id: string) {
  try {
    const found = await claimInArticle(who, id);
    return { found, form: await itemForm(who, found) };
  } catch (failure) {
    if (failure instanceof Failure) return null;
    throw failure;
  }
}

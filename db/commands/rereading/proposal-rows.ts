import { and, eq, inArray } from "drizzle-orm";
import { type Compared, type FoundReading, type Proposed, whyProposed } from "#domain/reread-article";
import {
  comparedLinks,
  type FoundLink,
  type LinkEnd,
  type ProposedLink,
  type StandingLink,
  whyLinked,
} from "#domain/reread-links";
import { claimReading } from "#domain/rereading";
import { stateHash } from "../../chain";
import type { Transaction } from "../../client";
import { newId } from "../../identity";
import { rereadProposals } from "../../schema/rereadings";

type Row = typeof rereadProposals.$inferInsert;
/** Where the proposals of a reading belong. */
export type ReadingPlace = Pick<
  Row,
  "workspaceId" | "rereadingId" | "articleId" | "articleVersionId" | "runId" | "createdAt"
>;

/**
 * What a reading proposes, as it is kept: its claims, then the links between them. What was dismissed once is not proposed
 * again, nor a link of a claim that is not.
 */
export async function proposalRows(
  tx: Transaction,
  place: ReadingPlace,
  { proposed, pairs }: Compared,
  links: { readonly standing: readonly StandingLink[]; readonly found: readonly FoundLink[] },
): Promise<Row[]> {
  const told = new Map(proposed.map((one) => [one, { ...place, ...rowOf(one) }]));
  const claims = await unlessDismissed(tx, [...told.values()]);
  const kept = new Set<Row>(claims);
  const added = new Map<FoundReading, Row>();
  for (const [one, row] of told) if (one.kind === "add" && kept.has(row)) added.set(one.found, row);
  const between = comparedLinks(links.standing, links.found, { pairs, added: new Set(added.keys()) });
  const drawn = between.map((one) => ({ ...place, ...linkRowOf(one, added) }));
  return [...claims, ...(await unlessDismissed(tx, drawn))];
}

/** A proposal about a claim as it is kept, checked to be one that can be accepted. */
function rowOf(one: Proposed) {
  const found = one.kind === "drop" ? null : one.found;
  const stands = one.kind === "add" ? null : one.stands;
  const proposed = found && claimReading.parse(found.reading);
  const fields = one.kind === "change" ? [...one.fields] : [];
  const [claimId, kind] = [stands?.claimId ?? null, one.kind];
  // of a change, what it would put in the place of what; of a claim that is new, the claim
  const becomes = proposed && (kind === "add" ? proposed : fields.map((field) => [field, proposed[field]]));
  const fingerprint = stateHash({ kind, claimId, becomes });
  return {
    ...{ id: newId(), kind, claimId, claimVersion: stands?.version ?? null, fields, fingerprint },
    ...{ stood: stands?.reading ?? null, proposed, probability: found?.confidence ?? null },
    why: whyProposed(one),
  };
}

/** A proposal about a link as it is kept; an end that is only proposed refers to its proposal. */
function linkRowOf(one: ProposedLink, added: ReadonlyMap<FoundReading, Row>) {
  const stands = one.kind === "add" ? null : one.stands;
  const found = one.kind === "drop" ? null : one.found;
  const response = endOf(one.kind === "add" ? one.response : { claimId: one.stands.responseId }, added);
  const charge = endOf(one.kind === "add" ? one.charge : { claimId: one.stands.chargeId }, added);
  const basis = found?.basis ?? null;
  const print = { subject: "link", kind: one.kind, ends: [response.print, charge.print], basis };
  return {
    ...{ id: newId(), subject: "link" as const, kind: one.kind, fields: [], basis },
    ...{ responseId: response.id, responseFrom: response.from, chargeId: charge.id, chargeFrom: charge.from },
    ...{ linkId: stands?.linkId ?? null, linkVersion: stands?.version ?? null },
    ...{ basisStood: stands?.basis ?? null, probability: found?.confidence ?? null },
    ...{ fingerprint: stateHash(print), why: whyLinked(one) },
  };
}

function endOf(end: LinkEnd, added: ReadonlyMap<FoundReading, Row>) {
  if ("claimId" in end) return { id: end.claimId, from: null, print: end.claimId };
  const row = added.get(end.found);
  if (!row) throw new Error("A link to a claim that is not proposed.");
  return { id: null, from: row.id, print: row.fingerprint };
}

async function unlessDismissed(tx: Transaction, rows: readonly Row[]): Promise<Row[]> {
  const [first] = rows;
  if (!first) return [];
  const dismissed = await tx
    .select({ fingerprint: rereadProposals.fingerprint })
    .from(rereadProposals)
    .where(
      and(
        eq(rereadProposals.workspaceId, first.workspaceId),
        eq(rereadProposals.articleId, first.articleId),
        eq(rereadProposals.state, "dismissed"),
        inArray(
          rereadProposals.fingerprint,
          rows.map((row) => row.fingerprint),
        ),
      ),
    );
  const known = new Set(dismissed.map((row) => row.fingerprint));
  return rows.filter((row) => !known.has(row.fingerprint));
}

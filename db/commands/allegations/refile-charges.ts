import { z } from "zod";
import { slugOf } from "#domain/actor";
import { moveClaim } from "#domain/claim";
import { InvalidFailure } from "#domain/failure";
import type { Transaction } from "../../client";
import { newId } from "../../identity";
import { allegations } from "../../schema/claims";
import { freeSlug } from "../actors/free-slug";
import { reasonInWords } from "../claims/claim-input";
import { readClaim, writeClaim } from "../claims/claim-state";
import { type Change, command } from "../command";
import { proposition } from "./allegation-input";
import { insertAllegation, mustStandAlone, readAllegation } from "./allegation-state";

const input = z.object({
  claimIds: z
    .array(z.uuid())
    .min(1, "Choose the charges that leave.")
    .max(500, "Choose at most 500 charges."),
  /** an allegation that is here, or a new one with this proposition */
  to: z.union([z.object({ id: z.uuid() }), z.object({ proposition })]),
  why: reasonInWords,
});

/**
 * An editor files charges under another allegation, one that is here or a new one: so an allegation is split by its
 * charges. The act is one: it is taken back whole.
 */
export const refileCharges = command({
  name: "refileCharges",
  act: "editAllegation",
  input,
  async run(tx, { workspaceId }, { claimIds, to, why }) {
    const changes: Change[] = [];
    const allegation =
      "id" in to ? await readAllegation(tx, workspaceId, to.id) : await entered(tx, workspaceId, to);
    mustStandAlone(allegation);
    const { id, slug } = allegation;
    if (!("id" in to))
      changes.push({ entity: "allegation", entityId: id, before: null, after: allegation, why });
    for (const claimId of [...new Set(claimIds)].sort()) {
      const before = await readClaim(tx, workspaceId, claimId);
      if (before.claim.type !== "allege")
        throw new InvalidFailure("Only a charge stands for an allegation.", "claimIds");
      if (before.claim.allegationId === id) continue;
      const state = moveClaim(before.claim.state, "corrected");
      const claim = { ...before.claim, allegationId: id, state, rejection: null };
      const after = await writeClaim(tx, before, { ...before, claim });
      changes.push({ entity: "claim", entityId: claimId, before, after, why });
    }
    if (changes.every((change) => change.entity !== "claim"))
      throw new InvalidFailure("These charges stand for this allegation already.", "claimIds");
    return { changes, result: { id, slug } };
  },
});

async function entered(tx: Transaction, workspaceId: string, given: { readonly proposition: string }) {
  const slug = await freeSlug(tx, allegations, { workspaceId, wanted: slugOf(given.proposition) });
  const row = { workspaceId, id: newId(), slug, mergedInto: null, version: 1, createdAt: new Date() };
  return insertAllegation(tx, { ...row, proposition: given.proposition });
}

import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { z } from "zod";
import { CLAIM_TYPES } from "#domain/claim";
import { ConflictFailure, InvalidFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import { RULINGS, type RuledClaim } from "#domain/sample";
import type { Transaction } from "../../client";
import { newId } from "../../identity";
import { codings, rulings, sampleCoders } from "../../schema/second-opinions";
import { command } from "../command";
import { type CodingRow, inSample, markedSpans, mustStand } from "./coding-state";
import { carryOut } from "./ruled-claim";

const ruling = z.object({
  ...inSample,
  members: z.array(z.uuid()).min(1, "Choose the marks to rule on.").max(8),
  outcome: z.enum(RULINGS, "Choose what becomes of the marks."),
  /** the mark that is taken */
  taken: z.uuid().nullish(),
  /** what stands instead, where neither is taken as it is */
  spans: markedSpans.nullish(),
  type: z.enum(CLAIM_TYPES).nullish(),
  why: z.string().trim().max(2000, "Keep the note under 2,000 characters.").nullish(),
});
type Ruling = z.output<typeof ruling>;

/**
 * An adjudicator decides what stands where coders agree, differ, or only one saw a claim: one mark is taken, another
 * claim is put in their place, or all are rejected. The claim on the desk follows in the same act.
 */
export const rule = command({
  name: "rule",
  act: "adjudicate",
  input: ruling,
  async run(tx, who, given) {
    const members = await membersOf(tx, who, given);
    const ruled = ruledBy(given, members);
    if (ruled) await mustStand(tx, who, given, ruled.spans);
    const row = {
      ...{ workspaceId: who.workspaceId, id: newId(), sampleId: given.sampleId, articleId: given.articleId },
      members: members.map((member) => member.id).sort(),
      ...{
        outcome: given.outcome,
        ruled,
        why: given.why || null,
        ruledBy: who.userId,
        createdAt: new Date(),
      },
    };
    await tx.insert(rulings).values(row);
    const carried = await carryOut(tx, who, row, members);
    return {
      changes: [{ entity: "ruling", entityId: row.id, before: null, after: row, why: row.why }, ...carried],
      result: { id: row.id },
    };
  },
});

/** The marks under the article's lock: standing, by coders who have finished, one a coder, not ruled on yet. */
async function membersOf(tx: Transaction, who: Principal, given: Ruling): Promise<CodingRow[]> {
  const { workspaceId } = who;
  const coders = await tx
    .select()
    .from(sampleCoders)
    .where(
      and(
        eq(sampleCoders.workspaceId, workspaceId),
        eq(sampleCoders.sampleId, given.sampleId),
        eq(sampleCoders.articleId, given.articleId),
      ),
    )
    .for("update");
  if (coders.some((coder) => !coder.finishedAt))
    throw new ConflictFailure(
      "Not all coders have finished this article. Until they have, nobody sees what was marked.",
    );
  const rows = await tx
    .select()
    .from(codings)
    .where(
      and(
        eq(codings.workspaceId, workspaceId),
        eq(codings.sampleId, given.sampleId),
        eq(codings.articleId, given.articleId),
        isNull(codings.removedAt),
        inArray(codings.id, given.members),
      ),
    );
  if (rows.length < given.members.length || new Set(rows.map((row) => row.coderId)).size < rows.length)
    throw new InvalidFailure("These marks do not stand, or two are by the same coder.", "members");
  const ruledOn = await tx
    .select({ members: rulings.members })
    .from(rulings)
    .where(
      and(
        eq(rulings.workspaceId, workspaceId),
        eq(rulings.sampleId, given.sampleId),
        eq(rulings.articleId, given.articleId),
        isNotNull(rulings.members),
      ),
    );
  if (ruledOn.some((one) => one.members.some((id) => given.members.includes(id))))
    throw new ConflictFailure("Somebody has ruled on these marks. Take that ruling back first.");
  return rows;
}

function ruledBy(given: Ruling, members: readonly CodingRow[]): RuledClaim | null {
  if (given.outcome === "rejected") return null;
  if (given.outcome === "taken") {
    const taken = members.find((member) => member.id === given.taken);
    if (!taken) throw new InvalidFailure("Choose which of the marks is taken.", "taken");
    return { spans: taken.spans, type: taken.type };
  }
  const first = members[0];
  const spans = given.spans ?? first?.spans;
  const type = given.type ?? first?.type;
  if (!spans || !type) throw new InvalidFailure("Say what stands instead.", "type");
  return { spans, type };
}

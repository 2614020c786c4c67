import { sql } from "drizzle-orm";
import { z } from "zod";
import { ConflictFailure, InvalidFailure } from "#domain/failure";
import { proposalRule } from "#domain/proposal-rule";
import { proposalMatches, STILL_FITS } from "../../rereading/proposal-matches";
import { reasonInWords } from "../claims/claim-input";
import { type Change, command } from "../command";
import { decidedProposal, PROPOSAL_DECISIONS } from "./decided-proposal";
import { readProposal } from "./proposal-state";

/** How many proposals one act may decide on: it holds their claims until it is through. */
export const MOST_BY_RULE = 500;

/**
 * A reviewer accepts or dismisses all open proposals that a rule means, in one act that one undo takes back. Proposals
 * whose claim was changed since are left out. Throws a conflict where there are others than the reviewer was shown.
 */
export const decideByRule = command({
  name: "decideByRule",
  act: "decideInBulk",
  input: z.object({
    rule: proposalRule,
    decision: z.enum(PROPOSAL_DECISIONS),
    /** how many the reviewer was told the rule means */
    expected: z.number().int().nonnegative(),
    why: reasonInWords,
  }),
  async run(tx, who, { rule, decision, expected, why }) {
    const rows = await tx.execute<{ id: string }>(sql`
      select p.id from reread_proposals p
      left join claims c on c.workspace_id = p.workspace_id and c.id = p.claim_id
      where ${proposalMatches(who.workspaceId, rule)} and ${STILL_FITS}
      order by p.id limit ${MOST_BY_RULE + 1}`);
    if (rows.length > MOST_BY_RULE)
      throw new InvalidFailure(
        `The rule means more than ${MOST_BY_RULE} proposals. Narrow it, and apply it in parts.`,
      );
    if (rows.length !== expected)
      throw new ConflictFailure(
        `The rule means ${rows.length} proposals by now, not ${expected}. Look again.`,
      );
    if (rows.length === 0) throw new InvalidFailure("The rule means no proposal.");
    const changes: Change[] = [];
    for (const { id } of rows) {
      const proposal = await readProposal(tx, who.workspaceId, id);
      changes.push(...(await decidedProposal(tx, who, proposal, { decision, why })));
    }
    return { changes, result: rows.length };
  },
});

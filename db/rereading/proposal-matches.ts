import { type SQL, sql } from "drizzle-orm";
import type { ProposalRule } from "#domain/proposal-rule";

/** Conditions on a proposal `p` and the claim `c` that it is about, if there is one: the open ones that a rule means. */
export function proposalMatches(workspaceId: string, rule: ProposalRule): SQL {
  const parts = [sql`p.workspace_id = ${workspaceId} and p.state = 'open'`];
  if (rule.rereading) parts.push(sql`p.rereading_id = ${rule.rereading}`);
  if (rule.article) parts.push(sql`p.article_id = ${rule.article}`);
  if (rule.kind) parts.push(sql`p.kind = ${rule.kind}`);
  if (rule.field) parts.push(sql`p.kind = 'change' and ${rule.field} = any(p.fields)`);
  if (rule.decided !== null)
    parts.push(rule.decided ? sql`c.state <> 'proposed'` : sql`coalesce(c.state, 'proposed') = 'proposed'`);
  if (rule.above !== null) parts.push(sql`p.probability >= ${rule.above}`);
  return sql.join(parts, sql` and `);
}

/** Does the claim of proposal `p` stand as it was compared? One that somebody changed since is no longer met by a rule. */
export const STILL_FITS = sql`(p.claim_version is null or c.version = p.claim_version)`;

import { type SQL, sql } from "drizzle-orm";
import type { ProposalRule } from "#domain/proposal-rule";

/** Conditions on a proposal `p` and the claim `c` that it is about, if there is one: the open ones that a rule means. */
export function proposalMatches(workspaceId: string, rule: ProposalRule): SQL {
  const parts = [sql`p.workspace_id = ${workspaceId} and p.state = 'open'`];
  if (rule.rereading) parts.push(sql`p.rereading_id = ${rule.rereading}`);
  if (rule.article) parts.push(sql`p.article_id = ${rule.article}`);
  if (rule.subject) parts.push(sql`p.subject = ${rule.subject}`);
  if (rule.kind) parts.push(sql`p.kind = ${rule.kind}`);
  if (rule.field) parts.push(sql`p.kind = 'change' and ${rule.field} = any(p.fields)`);
  if (rule.decided !== null)
    parts.push(rule.decided ? sql`c.state <> 'proposed'` : sql`coalesce(c.state, 'proposed') = 'proposed'`);
  if (rule.above !== null) parts.push(sql`p.probability >= ${rule.above}`);
  return sql.join(parts, sql` and `);
}

/** The claim at one end of the link that proposal `p` is about: one that stood, or one that was added since on a proposal. */
export const endOfLink = (end: "response" | "charge"): SQL => {
  const [id, from] = [sql.raw(`p.${end}_id`), sql.raw(`p.${end}_from`)];
  return sql`coalesce(${id}, (select f.claim_id from reread_proposals f
    where f.workspace_id = p.workspace_id and f.id = ${from} and f.state = 'accepted'))`;
};

/** Could the link that proposal `p` would add be drawn as the two claims stand: both there, the second of them a charge? */
const BOTH_ENDS = sql`exists (
  select from claims r join claims g on g.workspace_id = r.workspace_id and g.id = ${endOfLink("charge")}
  where r.workspace_id = p.workspace_id and r.id = ${endOfLink("response")}
    and r.state <> 'rejected' and g.state <> 'rejected' and g.type = 'allege')`;

/** Does the link of proposal `p` stand as it was compared, or still not stand? */
const LINK_AS_COMPARED = sql`case when p.link_id is null
  then not exists (select from responses l where l.workspace_id = p.workspace_id
    and l.response_id = ${endOfLink("response")} and l.charge_id = ${endOfLink("charge")})
  else exists (select from responses l where l.workspace_id = p.workspace_id and l.id = p.link_id
    and l.version = p.link_version) end`;

/** Does the link that proposal `p` would add wait for a decision on one of its claims? */
export const WAITS = sql`(p.subject = 'link' and p.kind = 'add' and not ${BOTH_ENDS})`;

/** Does what proposal `p` is about stand as it was compared? What somebody changed since is no longer met by a rule. */
export const STILL_FITS = sql`(case p.subject when 'link' then ${LINK_AS_COMPARED} and not ${WAITS}
  else p.claim_version is null or c.version = p.claim_version end)`;

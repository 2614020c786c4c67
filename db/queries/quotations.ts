import { sql } from "drizzle-orm";
import type { Answer } from "#domain/answer";
import { ANSWER_OF_TYPE } from "#domain/answer";
import type { ClaimMode, ClaimState, ClaimType, RejectionReason, Sourcing, SpanRole } from "#domain/claim";
import type { LinkBasis } from "#domain/claim-response";
import type { Reasons } from "#domain/extraction";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { remembered } from "../remembered";
import { answeredByAccused } from "./answered-by-accused";
import { listed } from "./matching";

export interface ActorName {
  readonly name: string;
  readonly slug: string;
}

/** One end of a link between a response and a charge. */
export interface LinkedClaim {
  readonly linkId: string;
  readonly claimId: string;
  readonly type: ClaimType;
  /** what the response counts as, under its type */
  readonly answer: Answer;
  readonly actors: readonly ActorName[];
  readonly words: string;
  readonly basis: LinkBasis;
  readonly linkState: "proposed" | "accepted";
  readonly linkVersion: number;
  readonly ordinal: number;
  readonly articleId: string;
  /** does the response come from one whom the charge accuses, or from its people? */
  readonly byAccused: boolean;
}

/** A claim with all that a list, a panel or a reader needs to show it. */
export interface Quotation {
  readonly id: string;
  readonly version: number;
  readonly ordinal: number;
  readonly paragraph: number;
  readonly type: ClaimType;
  readonly mode: ClaimMode;
  readonly sourcing: Sourcing;
  readonly state: ClaimState;
  readonly rejection: RejectionReason | null;
  readonly nested: boolean;
  readonly said: string | null;
  readonly words: string;
  readonly confidence: number;
  readonly reasons: Reasons;
  readonly speaker: (ActorName & { readonly office: string | null }) | null;
  readonly actors: readonly ActorName[];
  readonly targets: readonly ActorName[];
  readonly spans: readonly { role: SpanRole; start: number; end: number; quotation: string }[];
  readonly article: {
    readonly id: string;
    readonly title: string | null;
    readonly outlet: string | null;
    readonly published: string | null;
  };
  readonly allegation: { readonly slug: string; readonly proposition: string } | null;
  /** the charges that this claim answers */
  readonly answers: readonly LinkedClaim[];
  /** the claims that answer this charge, in the order of the text */
  readonly replies: readonly LinkedClaim[];
}

type Row = Omit<Quotation, "answers" | "replies"> & {
  answers: Omit<LinkedClaim, "answer">[];
  replies: Omit<LinkedClaim, "answer">[];
};

/** The claims with these ids as quotations, in the order of the ids; ids that are not in the workspace are left out. */
export async function quotations(viewer: Principal, ids: readonly string[]): Promise<Quotation[]> {
  if (ids.length === 0) return [];
  const workspace = viewer.workspaceId;
  const names = (table: "claim_actors" | "claim_targets", claim: string) =>
    sql.raw(`(
    select coalesce(jsonb_agg(jsonb_build_object('name', n.name, 'slug', n.slug) order by x.ordinal), '[]')
    from ${table} x join actors n on n.workspace_id = x.workspace_id and n.id = x.actor_id
    where x.workspace_id = c.workspace_id and x.claim_id = ${claim})`);
  const links = (mine: "response_id" | "charge_id", other: "charge_id" | "response_id") => sql`(
    select coalesce(jsonb_agg(jsonb_build_object(
        'linkId', l.id, 'claimId', o.id, 'type', o.type, 'words', o.words, 'basis', l.basis, 'linkState', l.state,
        'linkVersion', l.version, 'ordinal', o.ordinal, 'articleId', o.article_id,
        'actors', ${names("claim_actors", "o.id")},
        'byAccused', ${answeredByAccused})
      order by o.article_id, o.ordinal), '[]')
    from responses l join claims o on o.workspace_id = l.workspace_id and o.id = l.${sql.raw(other)}
    where l.workspace_id = c.workspace_id and l.${sql.raw(mine)} = c.id and l.state <> 'rejected' and o.state <> 'rejected')`;
  const rows = await reading(viewer).execute<Row & Record<string, unknown>>(sql`
    select c.id, c.version, c.ordinal, c.paragraph, c.type, c.mode, c.sourcing, c.state, c.rejection, c.nested,
      c.said::text, c.words, c.confidence, c.reasons,
      case when s.id is null then null
        else jsonb_build_object('name', s.name, 'slug', s.slug, 'office', c.speaker_office) end as speaker,
      ${names("claim_actors", "c.id")} as actors,
      ${names("claim_targets", "c.id")} as targets,
      (select coalesce(jsonb_agg(jsonb_build_object('role', p.role, 'start', p.start, 'end', p."end", 'quotation', p.quotation)
          order by p.role, p.ordinal), '[]')
        from claim_spans p where p.workspace_id = c.workspace_id and p.claim_id = c.id) as spans,
      jsonb_build_object('id', a.id, 'title', a.title, 'outlet', o.name, 'published', a.published) as article,
      case when g.id is null then null
        else jsonb_build_object('slug', g.slug, 'proposition', g.proposition) end as allegation,
      ${links("response_id", "charge_id")} as answers,
      ${links("charge_id", "response_id")} as replies
    from claims c
    join articles a on a.workspace_id = c.workspace_id and a.id = c.article_id
    left join outlets o on o.workspace_id = a.workspace_id and o.id = a.outlet_id
    left join actors s on s.workspace_id = c.workspace_id and s.id = c.speaker_id
    left join allegations g on g.workspace_id = c.workspace_id and g.id = c.allegation_id
    where c.workspace_id = ${workspace} and c.id in (${listed(ids)})`);
  const found = new Map(rows.map((row) => [row.id, named(row)]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** The same, remembered while nothing changes: for what stands on a page, and not for all that is written into a file. */
export const shownQuotations = remembered(quotations);

const named = (row: Row): Quotation => ({
  ...row,
  answers: row.answers.map((link) => ({ ...link, answer: ANSWER_OF_TYPE[row.type] })),
  replies: row.replies.map((link) => ({ ...link, answer: ANSWER_OF_TYPE[link.type] })),
});

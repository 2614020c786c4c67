import { sql } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import { NO_RULE, type ProposalRule } from "#domain/proposal-rule";
import type { ProposalKind, ReadingField } from "#domain/rereading";
import { reading } from "../../reading";
import { proposalMatches } from "../../rereading/proposal-matches";

/** Proposals of one kind. */
export interface ProposalSums {
  readonly claims: number;
  /** of them, those about a claim that an editor decided on */
  readonly decided: number;
  /** links from an answer to a charge */
  readonly links: number;
}

/** How many open proposals there are, by kind and, of those that change a claim, by the parts that they change. */
export interface ProposalCounts {
  readonly kinds: Readonly<Record<ProposalKind, ProposalSums>>;
  /** a change of several parts counts under each */
  readonly fields: Readonly<Partial<Record<ReadingField, number>>>;
}

type Row = {
  readonly kind: ProposalKind;
  readonly field: ReadingField | null;
  readonly claims: number;
  readonly decided: number;
  readonly links: number;
};

/** The counts over one re-extraction or one article, whatever else the rule asks; over all where it names neither. */
export async function proposalCounts(
  viewer: Principal,
  { rereading, article }: ProposalRule,
): Promise<ProposalCounts> {
  const rows = await reading(viewer).execute<Row & Record<string, unknown>>(sql`
    with open as (
      select p.subject, p.kind, p.fields, coalesce(c.state, 'proposed') <> 'proposed' as decided from reread_proposals p
      left join claims c on c.workspace_id = p.workspace_id and c.id = p.claim_id
      where ${proposalMatches(viewer.workspaceId, { ...NO_RULE, rereading, article })})
    select kind, null as field, (count(*) filter (where subject = 'claim'))::int as claims,
      (count(*) filter (where decided))::int as decided, (count(*) filter (where subject = 'link'))::int as links
    from open group by kind
    union all
    select kind, field, count(*)::int, 0, 0 from open, unnest(fields) field where kind = 'change' group by kind, field`);
  const of = (kind: ProposalKind) => {
    const row = rows.find((one) => one.kind === kind && one.field === null);
    return { claims: row?.claims ?? 0, decided: row?.decided ?? 0, links: row?.links ?? 0 };
  };
  return {
    kinds: { add: of("add"), change: of("change"), drop: of("drop") },
    fields: Object.fromEntries(rows.flatMap(({ field, claims }) => (field ? [[field, claims]] : []))),
  };
}

import { sql } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import { NO_RULE, type ProposalRule } from "#domain/proposal-rule";
import type { ProposalKind, ReadingField } from "#domain/rereading";
import { reading } from "../../reading";
import { proposalMatches } from "../../rereading/proposal-matches";

/** How many open proposals there are, by kind and, of those that change a claim, by the parts that they change. */
export interface ProposalCounts {
  readonly kinds: Readonly<Record<ProposalKind, { readonly all: number; readonly decided: number }>>;
  /** a change of several parts counts under each */
  readonly fields: Readonly<Partial<Record<ReadingField, number>>>;
}

type Row = {
  readonly kind: ProposalKind;
  readonly field: ReadingField | null;
  readonly proposals: number;
  readonly decided: number;
};

/** The counts over one re-extraction or one article, whatever else the rule asks; over all where it names neither. */
export async function proposalCounts(
  viewer: Principal,
  { rereading, article }: ProposalRule,
): Promise<ProposalCounts> {
  const rows = await reading(viewer).execute<Row & Record<string, unknown>>(sql`
    with open as (
      select p.kind, p.fields, coalesce(c.state, 'proposed') <> 'proposed' as decided from reread_proposals p
      left join claims c on c.workspace_id = p.workspace_id and c.id = p.claim_id
      where ${proposalMatches(viewer.workspaceId, { ...NO_RULE, rereading, article })})
    select kind, null as field, count(*)::int as proposals, (count(*) filter (where decided))::int as decided
    from open group by kind
    union all
    select kind, field, count(*)::int, 0 from open, unnest(fields) field where kind = 'change' group by kind, field`);
  const of = (kind: ProposalKind) => {
    const row = rows.find((one) => one.kind === kind && one.field === null);
    return { all: row?.proposals ?? 0, decided: row?.decided ?? 0 };
  };
  return {
    kinds: { add: of("add"), change: of("change"), drop: of("drop") },
    fields: Object.fromEntries(rows.flatMap(({ field, proposals }) => (field ? [[field, proposals]] : []))),
  };
}

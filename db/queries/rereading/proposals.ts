import { sql } from "drizzle-orm";
import { paragraphAt, paragraphsOf } from "#domain/article";
import type { ClaimState } from "#domain/claim";
import type { Principal } from "#domain/principal";
import type { ProposalRule } from "#domain/proposal-rule";
import type { ClaimReading, ProposalKind, ReadingField } from "#domain/rereading";
import type { Span } from "#domain/span";
import { reading } from "../../reading";
import { proposalMatches, STILL_FITS } from "../../rereading/proposal-matches";

/** What a new reading would do to one claim, with the paragraph that it is about. */
export interface Proposal {
  readonly id: string;
  readonly version: number;
  readonly kind: ProposalKind;
  readonly why: string;
  /** of the new reading, 0–1 */
  readonly probability: number | null;
  readonly fields: readonly ReadingField[];
  readonly stood: ClaimReading | null;
  readonly proposed: ClaimReading | null;
  readonly claim: {
    readonly id: string;
    readonly ordinal: number;
    readonly state: ClaimState;
  } | null;
  /** does the claim stand as it was compared? */
  readonly fits: boolean;
  readonly article: {
    readonly id: string;
    readonly title: string | null;
    readonly outlet: string | null;
    readonly published: string | null;
  };
  /** the text that was read, as far as the paragraph reaches; its offset is that of its first character */
  readonly paragraph: { readonly offset: number; readonly text: string; readonly number: number };
}

export interface ProposalPage {
  readonly proposals: readonly Proposal[];
  readonly total: number;
  /** of them, those whose claim somebody changed since */
  readonly overtaken: number;
  readonly pageSize: number;
}

const PAGE_SIZE = 20;

interface Row extends Omit<Proposal, "paragraph">, Record<string, unknown> {
  readonly text: string;
  readonly total: number;
  readonly overtaken: number;
}

/** The open proposals that a rule means, in the order of their articles and of the text. */
export async function proposalPage(
  viewer: Principal,
  rule: ProposalRule,
  page: number,
): Promise<ProposalPage> {
  const rows = await reading(viewer).execute<Row>(sql`
    select p.id, p.version, p.kind, p.why, p.probability, p.fields, p.stood, p.proposed, ${STILL_FITS} as fits, v.text,
      case when c.id is null then null
        else jsonb_build_object('id', c.id, 'ordinal', c.ordinal, 'state', c.state) end as claim,
      jsonb_build_object('id', a.id, 'title', a.title, 'outlet', o.name, 'published', a.published) as article,
      count(*) over ()::int as total, (count(*) filter (where not ${STILL_FITS}) over ())::int as overtaken
    from reread_proposals p
    join articles a on a.workspace_id = p.workspace_id and a.id = p.article_id
    join article_versions v on v.workspace_id = p.workspace_id and v.id = p.article_version_id
    left join outlets o on o.workspace_id = a.workspace_id and o.id = a.outlet_id
    left join claims c on c.workspace_id = p.workspace_id and c.id = p.claim_id
    where ${proposalMatches(viewer.workspaceId, rule)}
    order by a.published desc nulls last, a.id,
      (coalesce(p.proposed, p.stood) -> 'content' -> 0 ->> 'start')::int, p.id
    limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`);
  const proposals = rows.map(({ text, total: _t, overtaken: _o, ...proposal }) => ({
    ...proposal,
    paragraph: paragraphOf(text, proposal),
  }));
  const { total = 0, overtaken = 0 } = rows[0] ?? {};
  return { proposals, total, overtaken, pageSize: PAGE_SIZE };
}

/** The paragraphs from the first word that either reading has as content to the last. */
function paragraphOf(text: string, { stood, proposed }: Pick<Proposal, "stood" | "proposed">) {
  const spans = [...(stood?.content ?? []), ...(proposed?.content ?? [])];
  const paragraphs = paragraphsOf(text);
  const at = (offset: number): number => paragraphAt(paragraphs, offset);
  const first = at(Math.min(...spans.map(({ start }) => start)));
  const last = at(Math.max(...spans.map(({ end }) => end - 1)));
  const whole: Span = [0, text.length];
  const [offset] = paragraphs[first - 1] ?? whole;
  const [, end] = paragraphs[last - 1] ?? whole;
  return { offset, text: text.slice(offset, end), number: first };
}

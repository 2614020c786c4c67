import { type SQL, sql } from "drizzle-orm";
import { type AnchorStrength, anchoring } from "#domain/anchor";
import { paragraphAt, paragraphsOf } from "#domain/article";
import type { SpanRole } from "#domain/claim";
import type { EvidenceSpan } from "#domain/evidence";
import type { Principal } from "#domain/principal";
import type { Span } from "#domain/span";
import { reading } from "../../reading";
import { type Quotation, quotations } from "../quotations";

/** A stretch of a waiting claim: its words as they stood, and where the newest text may have them. */
export interface WaitingSpan {
  readonly role: SpanRole;
  readonly was: EvidenceSpan;
  readonly place: Span | null;
  readonly strength: AnchorStrength;
}

/** A claim whose words stand in an older version of its article, and what the newest says there. */
export interface WaitingClaim {
  readonly claim: Quotation;
  /** the number of the version it stands in, and of the newest */
  readonly from: number;
  readonly to: number;
  readonly toVersionId: string;
  /** the newest text, and the paragraphs of both that the words stand in, or may stand in */
  readonly text: string;
  readonly passages: { readonly was: string; readonly is: string | null };
  readonly spans: readonly WaitingSpan[];
  readonly strength: AnchorStrength;
}

/** Claims `c` in versions `v` of articles `a` that count, where a newer version is read. */
const waiting = (viewer: Principal, articleId: string | null): SQL => sql`
  from claims c
  join articles a on a.workspace_id = c.workspace_id and a.id = c.article_id and a.withdrawn_at is null
  join article_versions v on v.workspace_id = c.workspace_id and v.id = c.article_version_id
  where c.workspace_id = ${viewer.workspaceId} and c.state <> 'rejected'
    ${articleId ? sql`and c.article_id = ${articleId}` : sql``}
    and exists (select from article_versions n where n.workspace_id = v.workspace_id
      and n.article_id = v.article_id and n.number > v.number)`;

/** How many claims wait for their place in a newer text of their article; of one article, or of all. */
export async function waitingCount(viewer: Principal, articleId: string | null = null): Promise<number> {
  const [row] = await reading(viewer).execute<{ waiting: number }>(sql`
    select count(*)::int as waiting ${waiting(viewer, articleId)}`);
  return row?.waiting ?? 0;
}

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly from: number;
  readonly oldText: string;
  readonly to: number;
  readonly toVersionId: string;
  readonly text: string;
  readonly spans: readonly EvidenceSpan[];
}

/** The claims that wait, each with the place that is most like its words; those of one article, or all, `limit` at most. */
export async function waitingClaims(
  viewer: Principal,
  articleId: string | null,
  limit = 20,
): Promise<WaitingClaim[]> {
  const rows = await reading(viewer).execute<Row>(sql`
    with chosen as (
      select c.workspace_id, c.id, c.article_id, c.ordinal, v.number as "from", v.text as "oldText"
      ${waiting(viewer, articleId)} order by c.article_id, c.ordinal, c.id limit ${limit})
    select w.id, w."from", w."oldText", n.number as "to", n.id as "toVersionId", n.text,
      (select jsonb_agg(jsonb_build_object('role', s.role, 'ordinal', s.ordinal, 'start', s.start, 'end', s."end",
          'quotation', s.quotation, 'before', s.before, 'after', s.after) order by s.role, s.ordinal)
        from claim_spans s where s.workspace_id = w.workspace_id and s.claim_id = w.id) as spans
    from chosen w
    cross join lateral (
      select * from article_versions n where n.workspace_id = w.workspace_id and n.article_id = w.article_id
      order by n.number desc limit 1) n
    order by w.article_id, w.ordinal, w.id`);
  const shown = await quotations(
    viewer,
    rows.map(({ id }) => id),
  );
  return rows.flatMap(({ id, spans: kept, oldText, ...row }) => {
    const claim = shown.find((one) => one.id === id);
    if (!claim) return [];
    const { spans, strength } = anchoring(oldText, row.text)(kept);
    const content = spans.filter(({ was }) => was.role === "content");
    const passages = {
      was:
        passageOf(
          oldText,
          content.map(({ was }) => [was.start, was.end]),
        ) ?? "",
      is: passageOf(
        row.text,
        content.flatMap(({ place }) => (place ? [place] : [])),
      ),
    };
    const placed = spans.map((span): WaitingSpan => ({ role: span.was.role, ...span }));
    return [{ claim, ...row, passages, spans: placed, strength }];
  });
}

/** The paragraphs from the first of these places to the last; null where there is none. */
function passageOf(text: string, places: readonly Span[]): string | null {
  if (places.length === 0) return null;
  const paragraphs = paragraphsOf(text);
  const at = (offset: number) => paragraphs[paragraphAt(paragraphs, offset) - 1] ?? [0, text.length];
  const [from] = at(Math.min(...places.map(([start]) => start)));
  const [, to] = at(Math.max(...places.map(([, end]) => end - 1)));
  return text.slice(from, to);
}

import { sql } from "drizzle-orm";
import type { ClaimType } from "#domain/claim";
import { NotFoundFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import type { RuledClaim, RulingOutcome } from "#domain/sample";
import type { QuotedSpan } from "#domain/span";
import { reading } from "../../reading";

/** What became of a mark once it was adjudicated. */
export interface RulingOnMark {
  readonly outcome: RulingOutcome;
  readonly ruled: RuledClaim | null;
  readonly why: string | null;
  readonly by: string;
}

/** A mark of the viewer's own. */
export interface OwnMark {
  readonly id: string;
  readonly spans: readonly QuotedSpan[];
  readonly type: ClaimType;
  readonly answers: readonly string[];
  readonly ruling: RulingOnMark | null;
}

/** What a coder has before them: a text, what they marked in it, and where they stand in the sample. */
export interface CodingDesk {
  readonly sample: { readonly id: string; readonly name: string };
  readonly article: { readonly id: string; readonly title: string | null; readonly text: string };
  readonly finished: boolean;
  readonly ordinal: number;
  readonly articles: number;
  /** the next article that the viewer has not finished */
  readonly next: string | null;
  readonly marks: readonly OwnMark[];
  /** words that the machine marked and the viewer has not; empty where the coders begin with the bare text */
  readonly suggested: readonly (readonly QuotedSpan[])[];
}

/** The viewer's place in an article of a second opinion, without anything that others marked. Throws not-found. */
export async function codingDesk(
  viewer: Principal,
  sampleId: string,
  articleId: string,
): Promise<CodingDesk> {
  const [ws, me] = [viewer.workspaceId, viewer.userId];
  const [row] = await reading(viewer).execute<CodingDesk & Record<string, unknown>>(sql`
    select jsonb_build_object('id', s.id, 'name', s.name) as sample,
      jsonb_build_object('id', a.id, 'title', a.title, 'text', v.text) as article,
      c.finished_at is not null as finished, sa.ordinal,
      (select count(*)::int from sample_articles x where x.workspace_id = ${ws} and x.sample_id = s.id) as articles,
      (select x.article_id from sample_coders y
        join sample_articles x on x.workspace_id = y.workspace_id and x.sample_id = y.sample_id and x.article_id = y.article_id
        where y.workspace_id = ${ws} and y.sample_id = s.id and y.coder_id = ${me} and y.finished_at is null
          and y.article_id <> a.id
        order by x.ordinal < sa.ordinal, x.ordinal limit 1) as next,
      (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'spans', m.spans, 'type', m.type, 'answers', m.answers,
          'ruling', (select jsonb_build_object('outcome', r.outcome, 'ruled', r.ruled, 'why', r.why, 'by', u.name)
            from rulings r join users u on u.id = r.ruled_by
            where r.workspace_id = ${ws} and r.sample_id = s.id and r.article_id = a.id and r.members ? m.id::text))
          order by (m.spans -> 0 ->> 'start')::int, m.id), '[]')
        from codings m where m.workspace_id = ${ws} and m.sample_id = s.id and m.article_id = a.id
          and m.coder_id = ${me} and m.removed_at is null) as marks,
      case when s.start = 'text' then '[]'::jsonb else (
        select coalesce(jsonb_agg(found.spans order by found.ordinal), '[]') from (
          select claim.ordinal, jsonb_agg(jsonb_build_object('start', p.start, 'end', p."end", 'quotation', p.quotation)
            order by p.ordinal) as spans
          from claims claim join claim_spans p on p.workspace_id = ${ws} and p.claim_id = claim.id and p.role = 'content'
          where claim.workspace_id = ${ws} and claim.article_version_id = v.id and claim.run_id is not null
          group by claim.id, claim.ordinal) found) end as suggested
    from sample_coders c
    join samples s on s.workspace_id = ${ws} and s.id = c.sample_id
    join sample_articles sa on sa.workspace_id = ${ws} and sa.sample_id = s.id and sa.article_id = c.article_id
    join articles a on a.workspace_id = ${ws} and a.id = c.article_id
    join article_versions v on v.workspace_id = ${ws} and v.id = sa.article_version_id
    where c.workspace_id = ${ws} and c.sample_id = ${sampleId} and c.article_id = ${articleId} and c.coder_id = ${me}`);
  if (!row) throw new NotFoundFailure("You are not among the coders of this article.");
  const marked = row.marks.flatMap((mark) => mark.spans);
  const free = (spans: readonly QuotedSpan[]) =>
    !spans.some((span) => marked.some((mark) => span.start < mark.end && mark.start < span.end));
  return { ...row, suggested: row.suggested.filter(free) };
}

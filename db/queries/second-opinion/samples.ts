import { type SQL, sql } from "drizzle-orm";
import { NotFoundFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import type { SampleDraw, SampleStart } from "#domain/sample";
import { reading } from "../../reading";

/** How far one coder is. */
export interface CoderProgress {
  readonly id: string;
  readonly name: string;
  readonly finished: number;
}

/** A second opinion: what was drawn, who codes it, and how far they are. */
export interface Sample {
  readonly id: string;
  readonly name: string;
  readonly draw: SampleDraw;
  readonly start: SampleStart;
  readonly seed: number;
  readonly madeBy: string;
  readonly createdAt: string;
  readonly articles: number;
  /** articles that all their coders have finished */
  readonly coded: number;
  /** articles of these in which something was ruled on */
  readonly adjudicated: number;
  readonly coders: readonly CoderProgress[];
}

const sampleRows = (viewer: Principal, only: SQL) => sql`
  select s.id, s.name, s.draw, s.start, s.seed, u.name as "madeBy", to_char(s.created_at, 'YYYY-MM-DD') as "createdAt",
    (select count(*)::int from sample_articles a where a.workspace_id = s.workspace_id and a.sample_id = s.id) as articles,
    (select count(*)::int from (
      select from sample_coders c where c.workspace_id = s.workspace_id and c.sample_id = s.id
      group by c.article_id having bool_and(c.finished_at is not null)) done) as coded,
    (select count(distinct r.article_id)::int from rulings r
      where r.workspace_id = s.workspace_id and r.sample_id = s.id) as adjudicated,
    (select coalesce(jsonb_agg(jsonb_build_object('id', p.coder_id, 'name', p.name, 'finished', p.finished)
        order by p.name, p.coder_id), '[]')
      from (select c.coder_id, person.name, count(c.finished_at)::int as finished
        from sample_coders c join users person on person.id = c.coder_id
        where c.workspace_id = s.workspace_id and c.sample_id = s.id group by c.coder_id, person.name) p) as coders
  from samples s join users u on u.id = s.made_by
  where s.workspace_id = ${viewer.workspaceId} and ${only}
  order by s.created_at desc, s.id`;

/** The second opinions of the desk, the newest first. */
export const secondOpinions = async (viewer: Principal): Promise<Sample[]> => [
  ...(await reading(viewer).execute<Sample & Record<string, unknown>>(sampleRows(viewer, sql`true`))),
];

/** One second opinion. Throws not-found. */
export async function secondOpinion(viewer: Principal, id: string): Promise<Sample> {
  const [sample] = await reading(viewer).execute<Sample & Record<string, unknown>>(
    sampleRows(viewer, sql`s.id = ${id}`),
  );
  if (!sample) throw new NotFoundFailure("There is no such second opinion here.");
  return sample;
}

/** An article of a sample with who has finished it. */
export interface SampleArticle {
  readonly id: string;
  readonly title: string | null;
  readonly ordinal: number;
  /** names of the coders who have finished */
  readonly finished: readonly string[];
  readonly coders: number;
  /** has the viewer finished it? null where they are not among its coders */
  readonly mine: boolean | null;
  readonly rulings: number;
}

/** The articles of a sample in the order drawn. */
export async function sampleArticles(viewer: Principal, sampleId: string): Promise<SampleArticle[]> {
  return [
    ...(await reading(viewer).execute<SampleArticle & Record<string, unknown>>(sql`
      select a.id, a.title, s.ordinal, count(*)::int as coders,
        coalesce(jsonb_agg(u.name order by u.name) filter (where c.finished_at is not null), '[]') as finished,
        bool_or(c.finished_at is not null) filter (where c.coder_id = ${viewer.userId}) as mine,
        (select count(*)::int from rulings r where r.workspace_id = s.workspace_id and r.sample_id = s.sample_id
          and r.article_id = s.article_id) as rulings
      from sample_articles s
      join articles a on a.workspace_id = s.workspace_id and a.id = s.article_id
      join sample_coders c on c.workspace_id = s.workspace_id and c.sample_id = s.sample_id and c.article_id = s.article_id
      join users u on u.id = c.coder_id
      where s.workspace_id = ${viewer.workspaceId} and s.sample_id = ${sampleId}
      group by a.id, a.title, s.workspace_id, s.sample_id, s.article_id, s.ordinal
      order by s.ordinal`)),
  ];
}

/** People of the desk who may code, for the form that draws. */
export async function possibleCoders(viewer: Principal): Promise<{ id: string; name: string }[]> {
  return [
    ...(await reading(viewer).execute<{ id: string; name: string }>(sql`
      select u.id, u.name from memberships m join users u on u.id = m.user_id
      where m.workspace_id = ${viewer.workspaceId} and m.role <> 'reader' and u.disabled_at is null
      order by lower(u.name), u.id`)),
  ];
}

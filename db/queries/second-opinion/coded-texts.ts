import { type SQL, sql } from "drizzle-orm";
import type { CodedText, Coding } from "#domain/double-coding";
import { ConflictFailure } from "#domain/failure";
import { mustMay } from "#domain/policy";
import type { Principal } from "#domain/principal";
import type { RuledClaim, RulingOutcome } from "#domain/sample";
import type { QuotedSpan } from "#domain/span";
import { reading } from "../../reading";

/** A mark with its words. */
export interface QuotedCoding extends Coding {
  readonly spans: readonly QuotedSpan[];
}

export interface QuotedText extends CodedText {
  readonly title: string | null;
  readonly codings: readonly QuotedCoding[];
}

const texts = (viewer: Principal, sampleId: string, only: SQL) => {
  const ws = viewer.workspaceId;
  return reading(viewer).execute<QuotedText & Record<string, unknown>>(sql`
    select a.id, a.title,
      -- what Postgres counts as one character beyond the basic plane, JavaScript counts as two
      2 * length(v.text) - length(regexp_replace(v.text, '[\\U00010000-\\U0010FFFF]', '', 'g')) as length,
      (select jsonb_agg(c.coder_id order by c.coder_id) from sample_coders c where c.workspace_id = ${ws}
        and c.sample_id = sa.sample_id and c.article_id = sa.article_id) as coders,
      (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'coderId', m.coder_id, 'spans', m.spans, 'type', m.type,
          'answers', m.answers) order by m.id), '[]')
        from codings m where m.workspace_id = ${ws} and m.sample_id = sa.sample_id and m.article_id = sa.article_id
          and m.removed_at is null) as codings
    from sample_articles sa
    join articles a on a.workspace_id = ${ws} and a.id = sa.article_id
    join article_versions v on v.workspace_id = ${ws} and v.id = sa.article_version_id
    where sa.workspace_id = ${ws} and sa.sample_id = ${sampleId} and ${only} and not exists (
      select from sample_coders c where c.workspace_id = ${ws} and c.sample_id = sa.sample_id
        and c.article_id = sa.article_id and c.finished_at is null)
    order by sa.ordinal`);
};

/**
 * The articles of a sample that all their coders have finished, with what was marked. An article that somebody still
 * codes is not among them, for nobody: the second opinion stays blind.
 */
export const codedTexts = async (viewer: Principal, sampleId: string): Promise<CodedText[]> => [
  ...(await texts(viewer, sampleId, sql`true`)),
];

/** A ruling on marks of an article. */
export interface Ruling {
  readonly id: string;
  readonly members: readonly string[];
  readonly outcome: RulingOutcome;
  readonly ruled: RuledClaim | null;
  readonly why: string | null;
  readonly by: string;
  /** its place in the history, for taking it back */
  readonly seq: number | null;
}

/** What an adjudicator has before them. */
export interface Adjudication {
  readonly text: QuotedText;
  readonly words: string;
  readonly names: Readonly<Record<string, string>>;
  readonly rulings: readonly Ruling[];
}

/** An article whose coders are through, for adjudication. Throws forbidden, or a conflict while somebody still codes. */
export async function adjudication(
  viewer: Principal,
  sampleId: string,
  articleId: string,
): Promise<Adjudication> {
  mustMay(viewer, "adjudicate");
  const ws = viewer.workspaceId;
  const [text] = await texts(viewer, sampleId, sql`sa.article_id = ${articleId}`);
  if (!text)
    throw new ConflictFailure(
      "Not all coders have finished this article. Until they have, nobody sees what was marked.",
    );
  const [rest] = await reading(viewer).execute<Omit<Adjudication, "text"> & Record<string, unknown>>(sql`
    select v.text as words,
      (select jsonb_object_agg(u.id, u.name) from sample_coders c join users u on u.id = c.coder_id
        where c.workspace_id = ${ws} and c.sample_id = sa.sample_id and c.article_id = sa.article_id) as names,
      (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'members', r.members, 'outcome', r.outcome,
          'ruled', r.ruled, 'why', r.why, 'by', u.name, 'seq', (
            select max(h.seq) from revisions h
            where h.workspace_id = ${ws} and h.entity = 'ruling' and h.entity_id = r.id)) order by r.id), '[]')
        from rulings r join users u on u.id = r.ruled_by
        where r.workspace_id = ${ws} and r.sample_id = sa.sample_id and r.article_id = sa.article_id) as rulings
    from sample_articles sa join article_versions v on v.workspace_id = ${ws} and v.id = sa.article_version_id
    where sa.workspace_id = ${ws} and sa.sample_id = ${sampleId} and sa.article_id = ${articleId}`);
  if (!rest) throw new Error("The text of a sampled article is missing.");
  return { text, ...rest };
}

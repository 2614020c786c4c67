import { sql } from "drizzle-orm";
import { NotFoundFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";

/** An article that prints the same text as another. */
export interface Copy {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
}

/** Where an article stands among the copies of its text. */
export interface CopiesOf {
  /** of the article, as an editor must have seen it to change it */
  readonly version: number;
  /** the other members of its syndication cluster, the earliest first; none where it is no copy */
  readonly others: readonly Copy[];
  /** the earliest member, where that is not the article itself */
  readonly earliest: Copy | null;
  /** an editor took it out of the copies of a text, which was this article's then */
  readonly apartFrom: Copy | null;
}

type Row = CopiesOf & { clusterId: string | null };

/** The copies of an article's text. Throws not-found. */
export async function copiesOf(viewer: Principal, id: string): Promise<CopiesOf> {
  const workspace = viewer.workspaceId;
  const copy = sql`jsonb_build_object('id', m.id, 'title', m.title, 'outlet', o.name, 'published', m.published)`;
  const outlet = sql`left join outlets o on o.workspace_id = m.workspace_id and o.id = m.outlet_id`;
  const [row] = await reading(viewer).execute<Row & Record<string, unknown>>(sql`
    select a.version, own.cluster_id as "clusterId",
      (select coalesce(jsonb_agg(${copy} order by m.published nulls last, m.created_at, m.id), '[]')
        from copies k join articles m on m.workspace_id = k.workspace_id and m.id = k.article_id ${outlet}
        where k.workspace_id = ${workspace} and k.cluster_id = own.cluster_id and k.article_id <> a.id) as others,
      (select ${copy} from articles m ${outlet}
        where m.workspace_id = ${workspace} and m.id = a.apart_from) as "apartFrom"
    from articles a
    left join copies own on own.workspace_id = a.workspace_id and own.article_id = a.id
    where a.workspace_id = ${workspace} and a.id = ${id}`);
  if (!row) throw new NotFoundFailure("This article is not here. It may stand in another workspace.");
  const { version, others, apartFrom, clusterId } = row;
  return { version, others, apartFrom, earliest: others.find((other) => other.id === clusterId) ?? null };
}

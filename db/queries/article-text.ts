import { sql } from "drizzle-orm";
import type { Segment } from "#domain/extraction";
import { NotFoundFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";

/** What cleaning took away, with the words as they stood. Offsets are into the decoded original. */
export interface RemovedText {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  readonly words: string;
}

/** An article in one of its versions, and the document it was cut from. */
export interface ArticleText {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: { readonly name: string; readonly key: string } | null;
  readonly published: string | null;
  readonly withdrawn: boolean;
  /** the import with which it was withdrawn, as a whole */
  readonly withdrawnWith: string | null;
  /** the moment of print, where the source tells it */
  readonly publishedAt: Date | null;
  readonly version: {
    readonly id: string;
    readonly number: number;
    readonly newest: number;
    readonly text: string;
    readonly sha256: string;
    /** where the article stands in the original, in UTF-16 units */
    readonly start: number;
    readonly end: number;
    readonly map: readonly Segment[];
    readonly removed: readonly RemovedText[];
  };
  readonly document: {
    readonly name: string;
    readonly sha256: string;
    readonly id: string;
    /** the whole text that was read from the original: its decoding, or what a page or a PDF says */
    readonly original: string;
    /** is `original` only what was read from the bytes, so that the bytes are worth a look of their own? */
    readonly converted: boolean;
    readonly retrieved: Date | null;
    readonly url: string | null;
    readonly author: string | null;
    /** ISO 639-1, null where it is not known */
    readonly language: string | null;
  };
  /** the other articles cut from the same document, in their order */
  readonly siblings: readonly { readonly id: string; readonly title: string | null }[];
}

type Row = Omit<ArticleText, "version" | "document" | "publishedAt"> & {
  publishedAt: string | null;
  version: Omit<ArticleText["version"], "removed"> & { removed: Omit<RemovedText, "words">[] };
  document: Omit<ArticleText["document"], "original" | "converted" | "retrieved">;
  bytes: Uint8Array;
  text: string | null;
  encoding: string;
  retrieved: string | Date | null;
};

/** An article as it is read, in a version (the newest where none is asked for). Throws not-found. */
export async function articleText(viewer: Principal, id: string, number?: number): Promise<ArticleText> {
  const workspace = viewer.workspaceId;
  const [row] = await reading(viewer).execute<Row & Record<string, unknown>>(sql`
    select a.id, a.title, a.published::text, a.withdrawn_at is not null as withdrawn,
      a.withdrawn_with as "withdrawnWith", a.published_at as "publishedAt",
      case when o.id is null then null else jsonb_build_object('name', o.name, 'key', o.name_key) end as outlet,
      jsonb_build_object('id', v.id, 'number', v.number, 'text', v.text, 'sha256', v.sha256, 'start', v.start,
        'end', v."end", 'map', v.map, 'removed', v.removed,
        'newest', (select max(n.number) from article_versions n
          where n.workspace_id = a.workspace_id and n.article_id = a.id)) as version,
      jsonb_build_object('id', d.id, 'name', d.name, 'sha256', d.sha256, 'url', d.url, 'author', d.author,
        'language', d.language) as document,
      d.original as bytes, d.text, d.encoding, d.retrieved,
      (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'title', s.title) order by s.ordinal), '[]')
        from articles s where s.workspace_id = a.workspace_id and s.document_id = a.document_id and s.id <> a.id
          and s.withdrawn_at is null) as siblings
    from articles a
    join article_versions v on v.workspace_id = a.workspace_id and v.article_id = a.id
    join documents d on d.workspace_id = a.workspace_id and d.id = coalesce(v.document_id, a.document_id)
    left join outlets o on o.workspace_id = a.workspace_id and o.id = a.outlet_id
    where a.workspace_id = ${workspace} and a.id = ${id}
      ${number === undefined ? sql`` : sql`and v.number = ${number}`}
    order by v.number desc limit 1`);
  if (!row) throw new NotFoundFailure("This article is not here. It may stand in another workspace.");
  const { bytes, text, encoding, retrieved, document, version, publishedAt, ...article } = row;
  const decoded = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const original = text ?? decoded;
  return {
    ...article,
    publishedAt: publishedAt === null ? null : new Date(publishedAt),
    version: {
      ...version,
      removed: version.removed.map((cut) => ({ ...cut, words: original.slice(cut.start, cut.end) })),
    },
    document: {
      ...document,
      original,
      converted: original !== decoded,
      retrieved: retrieved === null ? null : new Date(retrieved),
    },
  };
}

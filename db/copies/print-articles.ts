import { and, eq, sql } from "drizzle-orm";
import { bandsOf, isLongEnough, signatureOf } from "#domain/near-copy";
import type { Transaction } from "../client";
import { insertRows } from "../insert-rows";
import { listed } from "../queries/matching";
import { articleBands, articlePrints } from "../schema/copies";

type Unprinted = { articleId: string; versionId: string | null; text: string | null; printed: boolean };

/**
 * Stores the print of each of these articles whose newest text has none yet; that of an erased article goes. To be called
 * before the head of the history is locked: it holds the articles themselves.
 */
export async function printArticles(
  tx: Transaction,
  workspaceId: string,
  ids: readonly string[],
): Promise<void> {
  for (const some of fewAtOnce(ids))
    for (const one of await withoutPrint(tx, workspaceId, some)) await printOne(tx, workspaceId, one);
}

async function printOne(
  tx: Transaction,
  workspaceId: string,
  { articleId, versionId, text, printed }: Unprinted,
): Promise<void> {
  const here = and(eq(articlePrints.workspaceId, workspaceId), eq(articlePrints.articleId, articleId));
  if (printed) await tx.delete(articlePrints).where(here);
  if (versionId === null || text === null) return;
  const signature = isLongEnough(text) ? signatureOf(text) : null;
  await tx.insert(articlePrints).values({
    ...{ workspaceId, articleId, articleVersionId: versionId },
    signature: signature && packed(signature),
  });
  const bands = signature ? [...new Set(bandsOf(signature))] : [];
  await insertRows(
    tx,
    articleBands,
    bands.map((band) => ({ workspaceId, band, articleId })),
  );
}

/** The newest texts among these articles that have no print, and erased articles that have one still. */
const withoutPrint = (tx: Transaction, workspaceId: string, ids: readonly string[]) =>
  tx.execute<Unprinted>(sql`
    select a.id as "articleId", case when a.erased_at is null then v.id end as "versionId", v.text,
      p.article_id is not null as printed
    from articles a
    left join article_prints p on p.workspace_id = a.workspace_id and p.article_id = a.id
    left join lateral (
      select id, text from article_versions
      where workspace_id = a.workspace_id and article_id = a.id order by number desc limit 1) v on true
    where a.workspace_id = ${workspaceId} and a.id in (${listed(ids)})
      and p.article_version_id is distinct from case when a.erased_at is null then v.id end`);

/** Articles that one statement names: Postgres takes 65,534 parameters, and a whole import may be taken back in one act. */
const AT_ONCE = 500;

/** The ids, few enough at once for a statement. */
export const fewAtOnce = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, n) =>
    ids.slice(n * AT_ONCE, (n + 1) * AT_ONCE),
  );

/** A signature as bytes, each hash with its greatest byte first. */
const packed = (signature: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(signature.length * 4);
  for (const [place, hash] of signature.entries()) bytes.writeUInt32BE(hash, place * 4);
  return bytes;
};

/** The signature that was stored as these bytes. */
export const unpacked = (bytes: Uint8Array): number[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.byteLength / 4 }, (_, place) => view.getUint32(place * 4));
};

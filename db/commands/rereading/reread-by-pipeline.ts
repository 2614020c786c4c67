import { sql } from "drizzle-orm";
import { z } from "zod";
import { sha256 } from "../../chain";
import { command } from "../command";
import { beginRereading } from "./begin-rereading";

/**
 * Has the articles of these documents read again that another pipeline than this one read last, alone or with a language
 * model. What it would add, change or drop is proposed; no claim is touched. Left out are articles that wait to be read
 * already, those whose reading by this very pipeline somebody cancelled, and those in which it found nothing to read.
 *
 * @returns how many articles are read, and by which re-extraction; null where there is nothing to do
 */
export const rereadByPipeline = command({
  name: "rereadByPipeline",
  act: "readAgain",
  input: z.object({
    pipeline: z.string().min(1),
    originals: z.array(z.custom<Uint8Array>((value) => value instanceof Uint8Array)),
  }),
  async run(tx, who, { pipeline, originals }) {
    if (originals.length === 0) return { changes: [], result: null };
    const hashes = sql.join(
      originals.map((original) => sql`${sha256(original)}`),
      sql`, `,
    );
    const rows = await tx.execute<{ id: string }>(sql`
      select a.id from documents d
      join articles a on a.workspace_id = d.workspace_id and a.document_id = d.id
      left join lateral (
        select r.pipeline from extraction_runs r
        join article_versions v on v.workspace_id = r.workspace_id and v.id = r.article_version_id
        where v.workspace_id = a.workspace_id and v.article_id = a.id
        order by r.at desc, r.id desc limit 1) last on true
      where d.workspace_id = ${who.workspaceId} and d.sha256 in (${hashes})
        and split_part(last.pipeline, '+llm.', 1) is distinct from ${pipeline}
        and not exists (select from reread_items i
          join rereadings b on b.workspace_id = i.workspace_id and b.id = i.rereading_id and b.pipeline = ${pipeline}
          where i.workspace_id = a.workspace_id and i.article_id = a.id
            and (i.state = 'cancelled' or (i.state = 'done' and i.run_id is null)))`);
    const begun = await beginRereading(tx, who, {
      ...{ scope: "older", label: "What an older pipeline read of the first documents", pipeline },
      articleIds: rows.map(({ id }) => id),
    });
    if (!begun) return { changes: [], result: null };
    return { changes: [begun.change], result: { id: begun.id, articles: begun.articles } };
  },
});

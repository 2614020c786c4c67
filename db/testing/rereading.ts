import { sql } from "drizzle-orm";
import type { ExtractedArticle, ExtractedClaim } from "#domain/extraction";
import type { Principal } from "#domain/principal";
import type { ProposalRow } from "../commands/rereading/proposal-state";
import { startRereading } from "../commands/rereading/start-rereading";
import { storeReading } from "../commands/rereading/store-reading";
import { takeReading } from "../rereading/take-reading";
import { read, rows } from "./reread";

type Changed = (claims: readonly ExtractedClaim[], article: ExtractedArticle) => readonly ExtractedClaim[];

/** Has the whole desk read again, by a machine that says of the first document of the corpus what it said, changed. */
export async function readAgainAs(who: Principal, changed: Changed = (claims) => claims, pipeline = "two") {
  const { extraction, allegations } = read(pipeline);
  const begun = await startRereading(who, { scope: "all" });
  const articles = await rows(
    sql`select article_id as id from reread_items where rereading_id = ${begun.id} order by article_id`,
  );
  for (const { id } of articles) {
    const articleId = String(id);
    const job = { workspaceId: who.workspaceId, rereadingId: begun.id, articleId };
    const taken = await takeReading(job);
    if (!taken) continue;
    const said = extraction.articles.find(({ text }) => text === taken.text);
    const claims = said ? changed(said.claims, said) : [];
    const { articleVersionId } = taken;
    await storeReading(who, {
      ...{ rereadingId: begun.id, articleId, articleVersionId, pipeline },
      ...{ claims, allegations },
    });
  }
  return begun;
}

/** What is proposed and open, the newest last. */
export const openProposals = async ({ workspaceId }: Principal): Promise<ProposalRow[]> =>
  (await rows(sql`
    select id, subject, kind, response_id as "responseId", response_from as "responseFrom", charge_id as "chargeId",
      charge_from as "chargeFrom", link_id as "linkId", link_version as "linkVersion",
      basis_stood as "basisStood", basis, claim_id as "claimId", claim_version as "claimVersion", fields, stood, proposed, version,
      article_id as "articleId", article_version_id as "articleVersionId", probability, why, state
    from reread_proposals where workspace_id = ${workspaceId} and state = 'open' order by id`)) as unknown as ProposalRow[];

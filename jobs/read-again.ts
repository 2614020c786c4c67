import { mintPrincipal } from "#auth/mint";
import { storeReading } from "#db/commands/rereading/store-reading";
import type { RereadJob } from "#db/importing/queue";
import { knownAllegations } from "#db/queries/known-allegations";
import { failReading, takeReading } from "#db/rereading/take-reading";
import type { ExtractedAllegation, ExtractedArticle } from "#domain/extraction";
import { pipelineWith } from "#domain/model-use";
import { readArticleAgain } from "#extraction/extract";
import { wholeArticle } from "#extraction/whole-article";
import { llmSettings } from "#llm/settings";
import { withModel } from "#llm/with-model";
import { readerOf } from "./model-in-use";

interface Read {
  readonly allegations: readonly ExtractedAllegation[];
  readonly articles: readonly ExtractedArticle[];
}

/**
 * Reads one stored article again and keeps what it would add, change or drop as proposals. Safe to be killed anywhere: the
 * reading is stored with the article's end in one transaction. What goes wrong ends in the article, with its reason.
 */
export async function readAgain(job: RereadJob): Promise<void> {
  const taken = await takeReading(job);
  if (!taken) return;
  const { workspaceId, rereadingId, articleId } = job;
  const who = mintPrincipal({ userId: taken.userId, name: taken.userName, workspaceId, role: "editor" });
  try {
    const { models, version } = await readerOf(who);
    const { text, title, outlet, published, articleVersionId } = taken;
    const article = wholeArticle({ id: articleId, text, title, outlet, published });
    const known = await knownAllegations(who);
    const { allegations, articles } = await withModel([article], llmSettings(process.env), (given): Read => {
      const read = readArticleAgain(article, models, known, given.get(text));
      return { allegations: read.allegations, articles: [{ ...article, claims: read.claims }] };
    });
    const { claims = [], modelUse } = articles[0] ?? {};
    const pipeline = pipelineWith(version, modelUse);
    const kept = await storeReading(who, {
      ...{ rereadingId, articleId, articleVersionId, pipeline, modelUse },
      ...{ claims, allegations },
    });
    if (!kept) await failReading(job, "Its text changed while it was read. Have it read again.");
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    await failReading(job, `It could not be read: ${said}`);
  }
}

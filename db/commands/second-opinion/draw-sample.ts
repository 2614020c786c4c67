import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { seededRandom } from "#domain/agreement";
import { InvalidFailure } from "#domain/failure";
import { roleMay } from "#domain/policy";
import { SAMPLE_DRAWS, SAMPLE_STARTS } from "#domain/sample";
import type { Transaction } from "../../client";
import { newId } from "../../identity";
import { articles, articleVersions } from "../../schema/articles";
import { claims } from "../../schema/claims";
import { memberships, users } from "../../schema/people";
import { sampleArticles, sampleCoders, samples } from "../../schema/second-opinions";
import { command } from "../command";

const MOST_ARTICLES = 500;

/**
 * Draws articles for a second opinion and gives them to their coders. The same seed over the same articles draws the
 * same; by doubt the articles come first whose undecided claims the machine was least sure about on average.
 */
export const drawSample = command({
  name: "drawSample",
  act: "drawSample",
  input: z.object({
    name: z
      .string()
      .trim()
      .min(1, "Give the second opinion a name.")
      .max(120, "Keep the name under 120 characters."),
    draw: z.enum(SAMPLE_DRAWS, "Choose how the articles are drawn."),
    start: z.enum(SAMPLE_STARTS, "Choose what the coders begin with."),
    size: z.coerce
      .number("Write how many articles to draw.")
      .int("Write a whole number of articles.")
      .min(1, "Draw at least one article.")
      .max(MOST_ARTICLES, `Draw at most ${MOST_ARTICLES} articles.`),
    coders: z.array(z.uuid()).min(2, "Choose at least two coders: one opinion is no second one.").max(8),
    seed: z.number().int().nonnegative().max(2_147_483_647).optional(),
  }),
  async run(tx, who, { coders, size, seed = Math.floor(Math.random() * 2_147_483_647), ...given }) {
    const { workspaceId, userId } = who;
    await mustBeCoders(tx, workspaceId, coders);
    const drawn = (await candidates(tx, workspaceId, given.draw, seed)).slice(0, size);
    if (drawn.length === 0) throw new InvalidFailure("There is no article to draw from yet.", "size");
    const id = newId();
    const sample = { workspaceId, id, ...given, seed, madeBy: userId, createdAt: new Date() };
    await tx.insert(samples).values(sample);
    const at = { workspaceId, sampleId: id };
    await tx
      .insert(sampleArticles)
      .values(drawn.map((article, index) => ({ ...at, ...article, ordinal: index + 1 })));
    await tx
      .insert(sampleCoders)
      .values(drawn.flatMap(({ articleId }) => coders.map((coderId) => ({ ...at, articleId, coderId }))));
    const after = { ...sample, coders, articles: drawn.map((article) => article.articleId) };
    return {
      changes: [{ entity: "sample", entityId: id, before: null, after }],
      result: { id, articles: drawn.length },
    };
  },
});

async function mustBeCoders(tx: Transaction, workspaceId: string, coders: readonly string[]): Promise<void> {
  const rows = await tx
    .select({ id: users.id, role: memberships.role })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(eq(memberships.workspaceId, workspaceId), inArray(users.id, [...coders]), isNull(users.disabledAt)),
    );
  if (
    new Set(coders).size !== coders.length ||
    rows.filter(({ role }) => roleMay(role, "code")).length < coders.length
  )
    throw new InvalidFailure("Only people of this desk who may edit can be coders, each once.", "coders");
}

/** The articles in the order in which they are drawn, each in its newest version. */
async function candidates(tx: Transaction, workspaceId: string, draw: "random" | "doubt", seed: number) {
  const doubt = sql<number>`coalesce((select avg(1 - ${claims.confidence}) from ${claims}
    where ${claims.workspaceId} = ${articles.workspaceId} and ${claims.articleId} = ${articles.id}
      and ${claims.state} = 'proposed'), 0)::float8`;
  const rows = await tx
    .selectDistinctOn([articles.id], {
      articleId: articles.id,
      articleVersionId: articleVersions.id,
      doubt: draw === "doubt" ? doubt : sql<number>`0`,
    })
    .from(articles)
    .innerJoin(
      articleVersions,
      and(eq(articleVersions.workspaceId, articles.workspaceId), eq(articleVersions.articleId, articles.id)),
    )
    .where(and(eq(articles.workspaceId, workspaceId), isNull(articles.withdrawnAt)))
    .orderBy(articles.id, sql`${articleVersions.number} desc`);
  const random = seededRandom(seed);
  return rows
    .map((row) => ({ ...row, chance: random() }))
    .sort((a, b) => b.doubt - a.doubt || a.chance - b.chance)
    .map(({ articleId, articleVersionId }) => ({ articleId, articleVersionId }));
}

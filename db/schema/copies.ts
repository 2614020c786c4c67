import { foreignKey, index, integer, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { articles } from "./articles";
import { bytea, workspaceId } from "./columns";
import { workspaces } from "./people";

/** Derived from the newest text of an article: its MinHash signature, by which near copies are told. */
export const articlePrints = pgTable(
  "article_prints",
  {
    workspaceId: workspaceId(),
    articleId: uuid("article_id").notNull(),
    /** the text that the print is of */
    articleVersionId: uuid("article_version_id").notNull(),
    /** its hashes of 32 bits each, the first byte the greatest; null where the text is too short to tell copies by */
    signature: bytea("signature"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.articleId] }),
    foreignKey({
      name: "article_prints_article",
      columns: [t.workspaceId, t.articleId],
      foreignColumns: [articles.workspaceId, articles.id],
    }).onDelete("cascade"),
  ],
);

/** Derived: the bands of each print. Articles that share one may be near copies. */
export const articleBands = pgTable(
  "article_bands",
  {
    workspaceId: workspaceId(),
    band: integer("band").notNull(),
    articleId: uuid("article_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.band, t.articleId] }),
    index("article_bands_article").on(t.workspaceId, t.articleId),
    foreignKey({
      name: "article_bands_print",
      columns: [t.workspaceId, t.articleId],
      foreignColumns: [articlePrints.workspaceId, articlePrints.articleId],
    }).onDelete("cascade"),
  ],
);

/**
 * Derived: the syndication clusters. One row for each article that stands in one, the earliest included, which names it;
 * an article without a row is no copy of another. Without foreign keys to articles: whoever sorts a new article into a
 * cluster must not wait for somebody who holds one of its members and waits for them.
 */
export const copies = pgTable(
  "copies",
  {
    workspaceId: workspaceId(),
    articleId: uuid("article_id").notNull(),
    /** the earliest member of the cluster */
    clusterId: uuid("cluster_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.articleId] }),
    index("copies_cluster").on(t.workspaceId, t.clusterId),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }),
  ],
);

import { database } from "#db/client";
import { printAllArticles } from "#db/copies/print-all";
import { migrateDatabase } from "#db/migrate";

const url = process.env.DATABASE_URL;
if (!url) {
  console.error("DATABASE_URL is not set: name the database to migrate.");
  process.exit(1);
}
await migrateDatabase(url);
// what the newest schema derives from texts, for those that came in before it
await printAllArticles();
await database().$client.end();

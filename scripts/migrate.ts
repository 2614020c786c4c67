import { migrateDatabase } from "#db/migrate";

const url = process.env.DATABASE_URL;
if (!url) {
  console.error("DATABASE_URL is not set: name the database to migrate.");
  process.exit(1);
}
await migrateDatabase(url);

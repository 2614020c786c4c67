import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbeddedPostgres } from "./embedded-postgres.mjs";
import { postgresUser } from "./postgres-user.mjs";

/** Opens a PostgreSQL in a temporary folder, fast and forgetful, for tests. `stop` removes it. */
export async function openThrowAwayPostgres() {
  const folder = mkdtempSync(join(tmpdir(), "gainsay-test-"));
  const user = postgresUser(join(folder, "postgres"));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const postgres = await openEmbeddedPostgres({
    folder: join(folder, "postgres"),
    user,
    durable: false,
  }).catch((error) => {
    remove();
    throw error;
  });
  return {
    url: postgres.url,
    stop: async () => {
      await postgres.stop();
      remove();
    },
  };
}

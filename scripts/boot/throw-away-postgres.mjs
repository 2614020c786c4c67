import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbeddedPostgres } from "./embedded-postgres.mjs";
import { postgresUser } from "./postgres-user.mjs";

async function openInTemporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), "gainsay-test-"));
  const user = postgresUser(join(folder, "postgres"));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const server = await openEmbeddedPostgres({ folder: join(folder, "postgres"), user, durable: false });
    return { url: server.url, stop: () => server.stop().then(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

/**
 * A PostgreSQL for tests: one of our own in a temporary folder, fast and forgetful, or the one TEST_DATABASE_URL names.
 *
 * @returns url(database), create(database), drop(database), and stop(), which removes what is our own
 */
export async function openThrowAwayPostgres() {
  const given = process.env.TEST_DATABASE_URL;
  const server = given
    ? {
        url: (name) => Object.assign(new URL(given), { pathname: `/${name}` }).href,
        stop: async () => undefined,
      }
    : await openInTemporaryFolder();
  const { default: postgres } = await import("postgres");
  const address = given ?? server.url("postgres");
  const admin = postgres(address, { max: 1, onnotice: () => undefined });
  return {
    address,
    url: server.url,
    create: (name) => admin.unsafe(`create database ${name}`),
    drop: (name) => admin.unsafe(`drop database if exists ${name} with (force)`),
    stop: async () => {
      await admin.end();
      await server.stop();
    },
  };
}

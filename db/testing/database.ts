import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll, beforeAll } from "vitest";

/**
 * Gives the test file a migrated database of its own, made from the template that the global set-up left, and drops it
 * at the end. Call it once, at the top of a `*.db.test.ts`.
 */
export function ownDatabase(): void {
  const server = process.env.TEST_DATABASE_URL ?? "";
  const template = process.env.TEST_DATABASE_TEMPLATE ?? "";
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const asAdministrator = async (statement: string) => {
    const admin = postgres(server, { max: 1, onnotice: () => undefined });
    await admin.unsafe(statement);
    await admin.end();
  };
  beforeAll(async () => {
    await asAdministrator(`create database ${name} template ${template}`);
    process.env.DATABASE_URL = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  });
  afterAll(() => asAdministrator(`drop database ${name} with (force)`));
}

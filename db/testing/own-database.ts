import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll } from "vitest";
import { closeDatabase } from "../client";
import { closeMoments } from "../reading";

/** Before each file of integration tests: a database of its own, copied from the migrated template, and gone afterwards. */
const server = process.env.TEST_DATABASE_URL;
const template = process.env.TEST_DATABASE_TEMPLATE;
if (!server || !template)
  throw new Error("Run the integration tests by `npx vitest run --project integration`.");

const name = `test_${randomUUID().replaceAll("-", "")}`;
const admin = async (statement: string) => {
  const client = postgres(server, { max: 1, onnotice: () => undefined });
  await client.unsafe(statement).finally(() => client.end());
};
await admin(`create database ${name} template ${template}`);
process.env.DATABASE_URL = Object.assign(new URL(server), { pathname: `/${name}` }).href;

afterAll(async () => {
  await closeMoments();
  await closeDatabase();
  await admin(`drop database ${name} with (force)`);
});

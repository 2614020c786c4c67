import { spawnSync } from "node:child_process";
import { chownSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, expect, it } from "vitest";
import { openEmbeddedPostgres } from "./embedded-postgres.mjs";
import { postgresUser } from "./postgres-user.mjs";
import { hasEnded } from "./processes.mjs";

const outer = mkdtempSync(join(tmpdir(), "gainsay-test-"));
const folder = join(outer, "postgres");
const user = postgresUser(folder);
if (user.uid !== undefined) chownSync(outer, user.uid, user.gid);
const opened = [];

async function open() {
  const server = await openEmbeddedPostgres({ folder, user: postgresUser(folder) });
  opened.push(server);
  return server;
}

const serverId = () => Number(readFileSync(join(folder, "data/postmaster.pid"), "utf8").split("\n")[0]);

/** Asks until there is an answer: a server that was killed needs a moment to come back. */
async function ask(url, text) {
  for (let attempt = 0; ; attempt++) {
    const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined });
    try {
      return await sql.unsafe(text);
    } catch (error) {
      if (attempt === 60) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    } finally {
      await sql.end({ timeout: 1 });
    }
  }
}

afterAll(async () => {
  for (const server of opened) await server.stop();
  rmSync(outer, { recursive: true, force: true });
});

it("comes back by itself, at the same address and with all its rows, when the server is killed", async () => {
  const server = await open();
  await ask(server.url("postgres"), "create table kept (word text); insert into kept values ('said')");
  const killed = serverId();
  process.kill(killed, "SIGKILL");
  expect(await ask(server.url("postgres"), "select word from kept")).toEqual([{ word: "said" }]);
  expect(serverId()).not.toBe(killed);
});

it("takes over the server that a killed start left behind", async () => {
  const before = serverId();
  const server = await open();
  expect(await ask(server.url("postgres"), "select word from kept")).toEqual([{ word: "said" }]);
  expect(serverId()).toBe(before);
});

it("lets nobody in without the password, not even on this machine", async () => {
  const url = new URL((await open()).url("postgres"));
  url.password = "guess";
  const sql = postgres(url.href, { max: 1, onnotice: () => undefined });
  await expect(sql`select 1`).rejects.toMatchObject({ code: "28P01" });
  await sql.end();
});

it("is gone when it was stopped", async () => {
  const pid = serverId();
  for (const server of opened.splice(0)) await server.stop();
  expect(await hasEnded(pid, 5_000)).toBe(true);
  expect(spawnSync("ls", [join(folder, "data/postmaster.pid")]).status).not.toBe(0);
});

import { pause } from "./processes.mjs";
import { Refusal } from "./refusal.mjs";

const OLDEST = 15;
const PATIENCE = 8_000;

/** A server that takes the connection and then says nothing would be waited for without end. */
const tooSlow = () =>
  new Promise((_, reject) => {
    setTimeout(
      () => reject(Object.assign(new Error("no answer"), { code: "CONNECT_TIMEOUT" })),
      PATIENCE,
    ).unref();
  });

const sentenceFor = (error, { host, user, name }) =>
  ({
    ECONNREFUSED: `No PostgreSQL answers at ${host} (DATABASE_URL): start it, correct the address, or unset DATABASE_URL to use the embedded one.`,
    ENOTFOUND: `There is no machine called ${host} (DATABASE_URL): correct the address, or unset DATABASE_URL to use the embedded PostgreSQL.`,
    CONNECT_TIMEOUT: `The PostgreSQL at ${host} (DATABASE_URL) did not answer within some seconds: see that it runs and can be reached from here.`,
    "28P01": `The PostgreSQL at ${host} refuses the password of ${user} (DATABASE_URL): correct user and password.`,
    28000: `The PostgreSQL at ${host} does not let ${user} in (DATABASE_URL): correct the user, or its line in pg_hba.conf.`,
    "3D000": `The PostgreSQL at ${host} has no database ${name} (DATABASE_URL): make it with \`create database "${name}"\`, or correct the name.`,
  })[error.code] ?? `The PostgreSQL at ${host} (DATABASE_URL) cannot be used: ${error.message}.`;

function parsed(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^postgres(ql)?:$/.test(url.protocol) || !url.hostname || url.pathname.length < 2) {
    throw new Refusal(
      "DATABASE_URL is not the address of a PostgreSQL database: write postgres://user:password@host:5432/name, or unset it to use the embedded one.",
    );
  }
  return {
    host: url.host,
    user: decodeURIComponent(url.username),
    name: decodeURIComponent(url.pathname.slice(1)),
  };
}

/** What the user at this address may do, and what the server is. */
const QUESTION = `
  select current_setting('server_version_num')::int / 10000 as version,
    has_database_privilege(current_database(), 'create') as "mayCreate",
    (select rolsuper or rolcreaterole from pg_roles where rolname = current_user)
      or exists (select from pg_roles where rolname = 'gainsay_app' and pg_has_role(oid, 'member')) as "mayTakeRole"`;

function mustSuffice({ version, mayCreate, mayTakeRole }, { host, user, name }) {
  if (version < OLDEST) {
    throw new Refusal(
      `The PostgreSQL at ${host} (DATABASE_URL) is version ${version} and Gainsay needs ${OLDEST} or newer: use a newer one.`,
    );
  }
  if (!mayCreate) {
    throw new Refusal(
      `The user ${user} (DATABASE_URL) may not create anything in the database ${name}: let its owner run \`grant create on database "${name}" to "${user}"\`, or name the owner.`,
    );
  }
  if (!mayTakeRole) {
    throw new Refusal(
      `The user ${user} (DATABASE_URL) may not make the role in which Gainsay works: let an administrator of ${host} run \`create role gainsay_app nologin; grant gainsay_app to "${user}"\`, and start again.`,
    );
  }
}

/** Refuses, in one sentence, an address at which no PostgreSQL that Gainsay can use answers. */
export async function mustAnswer(text) {
  const address = parsed(text);
  const { default: postgres } = await import("postgres");
  const sql = postgres(text, { max: 1, connect_timeout: 5, onnotice: () => undefined });
  try {
    const [answer] = await Promise.race([sql.unsafe(QUESTION), tooSlow()]);
    mustSuffice(answer, address);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(sentenceFor(error, address));
  } finally {
    await Promise.race([sql.end({ timeout: 1 }), pause(2_000)]);
  }
}

import { parseArgs } from "node:util";
import { hashPassword, randomPassword } from "#auth/password";
import { database } from "#db/client";
import { addPerson } from "#db/commands/people/add-person";
import { disablePerson } from "#db/commands/people/disable-person";
import { enablePerson } from "#db/commands/people/enable-person";
import { resetPassword } from "#db/commands/people/reset-password";
import { setRole } from "#db/commands/people/set-role";
import { team } from "#db/queries/people";
import { Failure, InvalidFailure, NotFoundFailure } from "#domain/failure";
import { ROLES } from "#domain/principal";
import { commandLine } from "#jobs/command-line";

const USAGE = `npm run user -- add EMAIL --name NAME [--role ${ROLES.join("|")}]
npm run user -- role EMAIL ROLE
npm run user -- disable|enable|password EMAIL`;

async function manage(): Promise<string> {
  const options = { name: { type: "string" }, role: { type: "string" } } as const;
  const { positionals, values } = parseArgs({ allowPositionals: true, options });
  const [act = "", email = "", third] = positionals;
  const given = third ?? values.role ?? (act === "role" ? "" : "reader");
  const role = ROLES.find((known) => known === given);
  if (!role) throw new InvalidFailure(`${given || "Nothing"} is no role.\n${USAGE}`);
  const who = await commandLine();
  const password = randomPassword();
  if (act === "add") {
    const passwordHash = await hashPassword(password);
    await addPerson(who, { email, name: values.name ?? email, role, passwordHash });
    return `${email} can sign in with the password ${password}`;
  }
  const person = (await team(who)).find((one) => one.email.toLowerCase() === email.toLowerCase());
  if (!person) throw new NotFoundFailure(`${email || "Nobody"} has no account here.\n${USAGE}`);
  if (act === "role") await setRole(who, { ...person, role });
  else if (act === "disable") await disablePerson(who, person);
  else if (act === "enable") await enablePerson(who, person);
  else if (act === "password")
    await resetPassword(who, { ...person, passwordHash: await hashPassword(password) });
  else throw new InvalidFailure(USAGE);
  return act === "password" ? `The new password of ${email} is ${password}` : `Done: ${act} ${email}`;
}

try {
  console.log(await manage());
} catch (failure) {
  if (!(failure instanceof Failure)) throw failure;
  console.error(failure.message);
  process.exitCode = 1;
} finally {
  await database().$client.end();
}

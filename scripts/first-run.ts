import { mintPrincipal } from "#auth/mint";
import { hashPassword, randomPassword } from "#auth/password";
import { database } from "#db/client";
import { foundWorkspace } from "#db/commands/people/found-workspace";
import { firstAdministrator } from "#db/gate/first-administrator";
import { newId } from "#db/identity";
import { documentKnown } from "#db/queries/document-known";
import { InvalidFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import { arrivalsOf } from "#jobs/corpus";
import { versionInUse } from "#jobs/model-in-use";
import { llmSettings } from "#llm/settings";

// On an empty database: a workspace, its administrator, and the corpus. Interrupted, it goes on where it stopped; after a
// change of the pipeline it reads the corpus again, and no decision is lost.
const { GAINSAY_ADMIN_EMAIL: email = "admin@gainsay.local", GAINSAY_ADMIN_PASSWORD: given } = process.env;

async function found(): Promise<Principal> {
  const password = given ?? randomPassword();
  const who = mintPrincipal({ userId: newId(), workspaceId: newId(), name: "Administrator", role: "admin" });
  await foundWorkspace(who, { workspace: "Desk", email, passwordHash: await hashPassword(password) });
  if (!given)
    console.log(
      `\n  Sign in as  ${email}\n  password    ${password}\n  Shown once; change it under Account.\n`,
    );
  return who;
}

try {
  llmSettings(process.env);
} catch (fault) {
  console.error(fault instanceof InvalidFailure ? fault.message : fault);
  process.exit(1);
}
const known = await firstAdministrator();
const who = known ? mintPrincipal(known) : await found();
const version = await versionInUse(who);
for (const arrival of await arrivalsOf("corpus")) {
  if (await documentKnown(who, arrival.original, version)) continue;
  // The pipeline with its models is read only when there is something to read: later starts do without.
  const { ingestDocument } = await import("#jobs/ingest-document");
  const { status, articles, claims } = await ingestDocument(who, arrival);
  const told =
    status === "reread"
      ? `${articles} articles read again, ${claims} new claims`
      : `${articles} articles, ${claims} claims`;
  console.log(`${arrival.document.id}: ${told}`);
}
await database().$client.end();

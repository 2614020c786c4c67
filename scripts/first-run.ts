import { mintPrincipal } from "#auth/mint";
import { hashPassword, randomPassword } from "#auth/password";
import { database } from "#db/client";
import { foundWorkspace } from "#db/commands/people/found-workspace";
import { rereadByPipeline } from "#db/commands/rereading/reread-by-pipeline";
import { firstAdministrator } from "#db/gate/first-administrator";
import { newId } from "#db/identity";
import { documentKnown } from "#db/queries/document-known";
import { InvalidFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import { counted } from "#domain/words";
import { arrivalsOf } from "#jobs/corpus";
import { versionInUse } from "#jobs/model-in-use";
import { llmSettings } from "#llm/settings";

// On an empty database: a workspace, its administrator, and the corpus. Interrupted, it goes on where it stopped; after a
// change of the pipeline the worker reads the corpus again, and what it finds is proposed beside what stands.
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
const standing: Uint8Array[] = [];
for (const arrival of await arrivalsOf("corpus")) {
  if (await documentKnown(who, arrival.original)) {
    standing.push(arrival.original);
    continue;
  }
  // The pipeline with its models is read only when there is something to read: later starts do without.
  const { ingestDocument } = await import("#jobs/ingest-document");
  const { articles, claims } = await ingestDocument(who, arrival);
  console.log(`${arrival.document.id}: ${articles} articles, ${claims} claims`);
}
const again = await rereadByPipeline(who, { pipeline: await versionInUse(who), originals: standing });
if (again)
  console.log(
    `${counted(again.articles, "article")} will be read by the new pipeline. What it proposes waits under New readings.`,
  );
await database().$client.end();

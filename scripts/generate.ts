import { parseArgs } from "node:util";
import { mintPrincipal } from "#auth/mint";
import { hashPassword, randomPassword } from "#auth/password";
import { database } from "#db/client";
import { foundWorkspace } from "#db/commands/people/found-workspace";
import { newId } from "#db/identity";
import { writeCorpus } from "./generate/write-corpus";

// Fills a workspace of its own with a made-up corpus: for tests of size.
const { values } = parseArgs({
  options: { claims: { type: "string", default: "5000" }, seed: { type: "string", default: "1" } },
});
const [wanted, seed] = [Number(values.claims), Number(values.seed)];
if (!(Number.isInteger(wanted) && wanted > 0 && Number.isInteger(seed))) {
  console.error("Give whole numbers: npm run generate -- --claims 50000 --seed 1");
  process.exit(1);
}
const admin = mintPrincipal({ userId: newId(), workspaceId: newId(), name: "Generator", role: "admin" });
const email = `${admin.userId}@generated.invalid`;
const password = randomPassword();
await foundWorkspace(admin, {
  workspace: `Generated, seed ${seed}`,
  email,
  passwordHash: await hashPassword(password),
});
const { claims } = await writeCorpus(admin, { claims: wanted, seed }, (written) => {
  if (written.articles % 500 === 0) console.log(`${written.claims} claims in ${written.articles} articles`);
});
console.log(`${claims} claims in a workspace of their own. Sign in as ${email} with ${password}`);
await database().$client.end();

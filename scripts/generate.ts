import { parseArgs } from "node:util";
import { mintPrincipal } from "#auth/mint";
import { hashPassword, randomPassword } from "#auth/password";
import { database } from "#db/client";
import { importDocument } from "#db/commands/articles/import-document";
import { foundWorkspace } from "#db/commands/people/found-workspace";
import { newId } from "#db/identity";
import { castOf } from "./generate/cast";
import { diceOf } from "./generate/random";
import { storyOf } from "./generate/story";

// Fills a workspace of its own with a made-up corpus, through the same door as every import: for tests of size.
const { values } = parseArgs({
  options: { claims: { type: "string", default: "5000" }, seed: { type: "string", default: "1" } },
});
const [wanted, seed] = [Number(values.claims), Number(values.seed)];
if (!(Number.isInteger(wanted) && wanted > 0 && Number.isInteger(seed))) {
  console.error("Give whole numbers: npm run generate -- --claims 50000 --seed 1");
  process.exit(1);
}
const dice = diceOf(seed);
const cast = castOf(dice, Math.max(10, Math.round(wanted / 40)));
const admin = mintPrincipal({ userId: newId(), workspaceId: newId(), name: "Generator", role: "admin" });
const email = `${admin.userId}@generated.invalid`;
const password = randomPassword();
await foundWorkspace(admin, {
  workspace: `Generated, seed ${seed}`,
  email,
  passwordHash: await hashPassword(password),
});
const DAYS = 5 * 365;
let claims = 0;
for (let n = 1; claims < wanted; n++) {
  const day = new Date(Date.UTC(2021, 0, 1 + dice.below(DAYS))).toISOString().slice(0, 10);
  const story = storyOf(dice, cast, day);
  const document = {
    name: `generated-${seed}-${n}.txt`,
    original: new TextEncoder().encode(story.text),
    retrieved: null,
  };
  const extraction = { id: String(n), articles: [story] };
  const allegations = cast.charges.map((charge) => charge.allegation);
  claims += (await importDocument(admin, { ...document, pipeline: "generated", extraction, allegations }))
    .claims;
  if (n % 500 === 0) console.log(`${claims} claims in ${n} articles`);
}
console.log(`${claims} claims in a workspace of their own. Sign in as ${email} with ${password}`);
await database().$client.end();

import { parseArgs } from "node:util";
import { mintPrincipal } from "#auth/mint";
import { database } from "#db/client";
import { foundWorkspace } from "#db/commands/people/found-workspace";
import { newId } from "#db/identity";
import { writeCorpus } from "./generate/write-corpus";
import { runModel } from "./model-test/model";

// Three editors act at random on a made-up corpus; the last line is the verdict.
const { values } = parseArgs({
  options: {
    acts: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    claims: { type: "string", default: "120" },
  },
});
const [acts, seed, claims] = [Number(values.acts), Number(values.seed), Number(values.claims)];
if (![acts, seed, claims].every(Number.isInteger)) {
  console.error("Give whole numbers: npm run model-test -- --acts 10000 --seed 1");
  process.exit(1);
}
const workspaceId = newId();
const admin = mintPrincipal({ userId: newId(), workspaceId, name: "Model", role: "admin" });
const email = `${admin.userId}@model.invalid`;
await foundWorkspace(admin, { workspace: "Model", email, passwordHash: "-" });
await writeCorpus(admin, { claims, seed });
const editors = ["Ada", "Ben", "Cleo"].map((name) =>
  mintPrincipal({ userId: newId(), workspaceId, name, role: "editor" }),
);
const { done, refused, broken } = await runModel({ editors, acts, seed, tell: console.log });
for (const law of broken) console.log(law);
const counted = `${acts} acts, seed ${seed}: ${done} done, ${refused} refused`;
console.log(broken.length === 0 ? `HOLDS: ${counted}, every law holds` : `BROKEN: ${counted}`);
await database().$client.end();
process.exit(broken.length === 0 ? 0 : 1);

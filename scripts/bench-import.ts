import { parseArgs } from "node:util";
import { mintPrincipal } from "#auth/mint";
import { database } from "#db/client";
import { foundWorkspace } from "#db/commands/people/found-workspace";
import { newId } from "#db/identity";
import { copyAgain } from "#db/importing/copy-again";
import type { Principal } from "#domain/principal";
import { extractorAlone } from "./bench-import/extractor-alone";
import { importWith } from "./bench-import/import-with";
import { stories } from "./bench-import/stories";

// How many articles a second come in, end to end (read, extract, store, commit), with one worker and with two, beside the
// extractor alone and a bare COPY of the same rows. Each import goes into a workspace of its own. Real articles, by
// `--input FILE.jsonl.gz`, are no copies of each other.
const { values } = parseArgs({
  options: { documents: { type: "string", default: "40" }, input: { type: "string" } },
});
const documents = stories(Number(values.documents), values.input);

async function newDesk(): Promise<Principal> {
  const who = mintPrincipal({ userId: newId(), workspaceId: newId(), name: "Bench", role: "admin" });
  const email = `${who.userId}@bench.invalid`;
  await foundWorkspace(who, { workspace: "Bench", email, passwordHash: "-" });
  return who;
}

const tell = (name: string, perSecond: number, more = "") =>
  console.log(`${name.padEnd(18)} ${perSecond.toFixed(1).padStart(8)} articles a second${more}`);

const alone = extractorAlone(documents);
tell("extractor alone", alone.perSecond);
for (const workers of [1, 2]) {
  const who = await newDesk();
  const { articles, seconds } = await importWith(who, documents, workers);
  const perSecond = articles / seconds;
  const share = `, ${Math.round((100 * perSecond) / alone.perSecond)} % of the extractor alone`;
  tell(`${workers} ${workers === 1 ? "worker" : "workers"}`, perSecond, share);
  if (workers === 1) continue;
  const copied = await copyAgain(process.env.DATABASE_URL ?? "", who.workspaceId);
  tell("bare COPY", articles / copied.seconds, `, ${copied.rows} rows in ${copied.seconds.toFixed(2)} s`);
}
await database().$client.end();

import { database } from "#db/client";
import { verifyHistory } from "#db/queries/history/verify-history";

const verdicts = await verifyHistory();
for (const { name, links, erased, whole, fault } of verdicts)
  console.log(
    whole
      ? `${name}: history whole, ${links} entries, every hash holds${erased > 0 ? `, ${erased} erased` : ""}`
      : `${name}: history BROKEN after ${links} entries. ${fault}`,
  );
if (verdicts.length === 0) console.log("No workspace, so no history.");
await database().$client.end();
process.exit(verdicts.every((verdict) => verdict.whole) ? 0 : 1);

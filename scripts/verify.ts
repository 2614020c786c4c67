import { database } from "#db/client";
import { verifyHistory } from "#db/queries/history/verify-history";
import { verifyStanding } from "#db/queries/history/verify-standing";

const [verdicts, standings] = [await verifyHistory(), await verifyStanding()];
for (const { name, links, erased, whole, fault } of verdicts)
  console.log(
    whole
      ? `${name}: history whole, ${links} entries, every hash holds${erased > 0 ? `, ${erased} erased` : ""}`
      : `${name}: history BROKEN after ${links} entries. ${fault}`,
  );
for (const { name, rows, wrong } of standings)
  console.log(
    wrong === 0
      ? `${name}: figures stand on ${rows} derived rows, all as the claims say`
      : `${name}: figures are WRONG, ${wrong} derived rows differ from what the claims say`,
  );
if (verdicts.length === 0) console.log("No workspace, so no history.");
await database().$client.end();
const holds = verdicts.every((verdict) => verdict.whole) && standings.every(({ wrong }) => wrong === 0);
process.exit(holds ? 0 : 1);

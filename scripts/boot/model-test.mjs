import "./node-version.mjs";

import("./throw-away-run.mjs").then(async ({ runOnThrowAway }) => {
  process.exitCode = await runOnThrowAway(["scripts/model-test.ts", ...process.argv.slice(2)]);
});

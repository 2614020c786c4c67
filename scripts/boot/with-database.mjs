import "./node-version.mjs";

import("./script-run.mjs").then((boot) => boot.runWithDatabase(process.argv.slice(2)));

import "./node-version.mjs";

import("./worker-run.mjs").then((boot) => boot.runWorkers(process.argv.slice(2)));

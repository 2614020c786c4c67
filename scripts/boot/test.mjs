import "./node-version.mjs";

import("./test-run.mjs").then((boot) => boot.runTests());

import "./node-version.mjs";

import("./run.mjs").then((boot) => boot.run("start"));

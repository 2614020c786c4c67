// The rules of direction, as the house states them: imports only look back up the slope
//   domain <- extraction <- db <- auth <- app      components look at domain alone, app looks at components
const ROOMS = [
  "domain",
  "extraction",
  "learning",
  "llm",
  "intake",
  "db",
  "jobs",
  "auth",
  "components",
  "app",
  "scripts",
  "e2e",
];
const TEST = "[.]test[.](tsx?|mjs)$|^(db|llm)/testing/|^e2e/";

/** What each room may look at beside itself. */
const MAY_SEE = {
  domain: [],
  extraction: ["domain"],
  learning: ["domain", "extraction"],
  llm: ["domain", "extraction"],
  intake: ["domain"],
  db: ["domain", "extraction"],
  auth: ["domain", "extraction", "db"],
  jobs: ["domain", "extraction", "learning", "llm", "intake", "db", "auth"],
  components: ["domain"],
  app: ["domain", "db", "auth", "components"],
  scripts: ["domain", "extraction", "learning", "llm", "intake", "db", "auth", "jobs"],
  e2e: [],
};

const slope = ROOMS.map((room) => ({
  name: `${room}-looks-up-the-slope`,
  comment: `${room}/ imports from ${[room, ...MAY_SEE[room]].join(", ")} alone.`,
  severity: "error",
  from: { path: `^${room}/` },
  to: {
    path: `^(${ROOMS.filter((other) => other !== room && !MAY_SEE[room].includes(other)).join("|")})/`,
    ...(room === "components" && { pathNot: "^db/queries/" }),
  },
}));

const npm = (...names) => `node_modules/(${names.join("|")})(/|$)`;
const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

module.exports = {
  forbidden: [
    ...slope,
    rule(
      "domain-imports-zod-at-most",
      "The vocabulary is pure: no input or output, no framework.",
      { path: "^domain/", pathNot: TEST },
      { dependencyTypes: ["core", "npm", "npm-dev", "npm-optional", "npm-peer"], pathNot: npm("zod") },
    ),
    rule(
      "extraction-is-pure",
      "The same document always gives the same extraction, the same articles the same weights: no node built-in, no network.",
      { path: "^(extraction|learning)/", pathNot: TEST },
      { dependencyTypes: ["core"] },
    ),
    rule(
      "models-are-asked-in-llm",
      "Only llm/ speaks to a language model; everybody else gets claims at words that stand in the text.",
      { pathNot: "^llm/" },
      { path: npm("ai", "@ai-sdk/[^/]+") },
    ),
    rule(
      "sql-lives-in-db",
      "Only db/ speaks to the database. The launcher asks a server whether it is there, before there is an application.",
      { pathNot: `^(db|scripts/boot)/|${TEST}` },
      { path: npm("drizzle-orm", "postgres") },
    ),
    rule(
      "components-know-the-shape-of-answers-alone",
      "Props in, markup out: a component may name the type of what a query returns, never ask it.",
      { path: "^components/" },
      { path: "^db/queries/", dependencyTypesNot: ["type-only"] },
    ),
    rule(
      "queries-never-write",
      "Reading is free of the write side.",
      { path: "^db/queries/", pathNot: TEST },
      { path: "^db/commands/" },
    ),
    rule(
      "stages-do-not-know-each-other",
      "Only extract.ts knows the order; what two stages share is vocabulary or lexicon.",
      { path: "^extraction/([0-9]+)-", pathNot: TEST },
      { path: "^extraction/[0-9]+-", pathNot: "^extraction/$1-" },
    ),
    rule(
      "principals-are-minted-at-the-gate",
      "Pages ask for a viewer; only the gate, scripts and jobs mint one.",
      { pathNot: "^(auth|scripts|jobs)/" },
      { path: "^auth/mint" },
    ),
    rule(
      "charts-are-drawn-in-charts",
      "Only components/charts knows the chart libraries.",
      { pathNot: "^components/charts/" },
      { path: npm("recharts", "d3-[^/]+", "@types/d3-[^/]+", "sigma", "@sigma/[^/]+") },
    ),
    rule(
      "addresses-stay-light",
      "Addresses are worked out in browsers, too: a library they drew in would come with every page.",
      { path: "^domain/(address|as-of|claim-filter|filter-choices)[.]ts$" },
      { path: npm("zod"), reachable: true },
    ),
    rule("no-cycles", "What goes round has no direction.", {}, { circular: true }),
    rule(
      "no-orphans",
      "What nobody needs and needs nobody is dead.",
      { orphan: true, pathNot: `^[^/]+$|^app/|^scripts/|[.]d[.]ts$|${TEST}` },
      {},
    ),
    rule("nobody-imports-a-test", "Tests are leaves.", { pathNot: TEST }, { path: TEST }),
    rule("everything-resolves", "A missing import is a fault.", {}, { couldNotResolve: true }),
    rule(
      "no-tools-at-run-time",
      "What runs for readers needs no development package.",
      { path: "^(domain|extraction|learning|llm|intake|db|jobs|auth|components|app|proxy)", pathNot: TEST },
      { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "node_modules/@types/" },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: {
      path: "(^|/)([.]next|[.]data|corpus|docs|test-results|playwright-report)/|^next-env[.]d[.]ts$",
    },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};

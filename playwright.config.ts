import { defineConfig } from "@playwright/test";

/** Stories that change what others count: one after the other, when those that only read are told. */
const CHANGING = [
  "correction",
  "archive",
  "as-of",
  "missed-claim",
  "second-opinion",
  "import",
  "copies",
  "panel",
  "learning",
  "merge",
  "shift",
  "two-editors",
  "reread",
  "newer-text",
].map((name) => `${name}.story.ts`);

// `npm test` starts the server and says where it is; by hand: BASE_URL, ADMIN_EMAIL and ADMIN_PASSWORD.
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  globalTimeout: 1_500_000,
  // A machine that is busy with other things makes no story wrong; one that fails twice is wrong.
  retries: 1,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env.BASE_URL ?? "http://localhost:3000",
    colorScheme: "light",
    locale: "en-GB",
    timezoneId: "UTC",
    trace: "on-first-retry",
    launchOptions: {
      executablePath: process.env.PLAYWRIGHT_CHROMIUM_PATH,
      args: [
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
      ],
    },
  },
  projects: [
    { name: "sign-in", testMatch: "sign-in.setup.ts" },
    {
      name: "stories",
      testMatch: "*.story.ts",
      testIgnore: CHANGING,
      dependencies: ["sign-in"],
      use: { storageState: "test-results/administrator.json" },
    },
    {
      name: "changing stories",
      testMatch: CHANGING,
      workers: 1,
      dependencies: ["stories"],
      use: { storageState: "test-results/administrator.json" },
    },
  ],
});

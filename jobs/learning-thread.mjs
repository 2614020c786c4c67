import { register } from "tsx/esm/api";

// A thread begins without the loader of TypeScript that its process has.
register();
await import("./learning-worker.ts");

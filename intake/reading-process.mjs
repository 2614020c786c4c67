import { register } from "tsx/esm/api";

// A process begins without the loader of TypeScript that its parent has.
register();
await import("./reading-tasks.ts");

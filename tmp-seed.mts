// cd into a worktree, then: DATABASE_URL=… npx tsx --conditions=react-server ./tmp-seed.mts (copied there, not committed)
import { goldWorld } from "#db/testing/world";
import { database } from "#db/client";
const w = await goldWorld();
console.log(JSON.stringify({ workspaceId: w.workspaceId, editor: w.editor }));
await database().$client.end();

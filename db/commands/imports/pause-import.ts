import { z } from "zod";
import { command } from "../command";
import { moveImport } from "./import-state";

/** Stops an import for the time being: what a worker has begun with is finished, nothing more is begun. */
export const pauseImport = command({
  name: "pauseImport",
  act: "importDocument",
  input: z.object({ id: z.uuid("There is no such import.") }),
  run: (tx, { workspaceId }, { id }) => moveImport(tx, workspaceId, id, "paused"),
});

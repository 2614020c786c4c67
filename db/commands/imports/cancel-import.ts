import { z } from "zod";
import { command } from "../command";
import { moveImport } from "./import-state";

/** Gives an import up: what is stored stays, nothing more is begun. Resuming takes it back. */
export const cancelImport = command({
  name: "cancelImport",
  act: "importDocument",
  input: z.object({ id: z.uuid("There is no such import.") }),
  run: (tx, { workspaceId }, { id }) => moveImport(tx, workspaceId, id, "cancelled"),
});

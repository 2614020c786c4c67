import { mintPrincipal } from "#auth/mint";
import { firstAdministrator } from "#db/gate/first-administrator";
import { NotFoundFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";

/** Whoever may run commands on this machine stands in the history under this name. Throws not-found without a desk. */
export async function commandLine(): Promise<Principal> {
  const desk = await firstAdministrator();
  if (!desk) throw new NotFoundFailure("There is no desk yet. Start Gainsay once by `npm start`.");
  const userId = "00000000-0000-0000-0000-000000000000";
  return mintPrincipal({ userId, workspaceId: desk.workspaceId, name: "the command line", role: "admin" });
}

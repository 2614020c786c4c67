import { readFileSync, statSync } from "node:fs";
import { userInfo } from "node:os";
import { Refusal } from "./refusal.mjs";

function nobody() {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith("nobody:"));
  const [, , uid, gid] = line?.split(":") ?? [];
  return { uid: Number(uid ?? 65534), gid: Number(gid ?? 65534) };
}

/**
 * Who runs the embedded PostgreSQL. It refuses to run as root, so root lends it the user `nobody`, or the owner of
 * data that exist already (made when the clone was last started by somebody else).
 *
 * @param folder the cluster's folder, which may not exist yet
 * @returns {uid, gid}, or {} to run as the present user
 */
export function postgresUser(folder) {
  if (process.getuid?.() === 0) {
    const owner = statSync(folder, { throwIfNoEntry: false });
    return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : nobody();
  }
  try {
    userInfo();
  } catch {
    throw new Refusal(
      `User id ${process.getuid?.()} has no name on this machine and PostgreSQL will not run without one: run as a named user, or set DATABASE_URL.`,
    );
  }
  return {};
}

import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { NotFoundFailure } from "#domain/failure";

/** The files of a folder and of the folders in it, in the order of their names, hidden ones apart; of a file, itself. */
export function filesUnder(path: string): string[] {
  const kind = statSync(path, { throwIfNoEntry: false });
  if (!kind) throw new NotFoundFailure(`There is nothing at ${path}.`);
  if (!kind.isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !name.startsWith("."))
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

import type { Principal, Role } from "#domain/principal";
import { database } from "../client";
import { importDocument } from "../commands/articles/import-document";
import { newId } from "../identity";
import { memberships, users, workspaces } from "../schema/people";
import { goldCorpus } from "./gold";

/** A new workspace of its own for a test, and people in it. */
export async function newWorld() {
  const workspaceId = newId();
  const now = new Date();
  await database().insert(workspaces).values({ id: workspaceId, name: "Test desk", createdAt: now });
  const person = async (role: Role): Promise<Principal> => {
    const id = newId();
    await database()
      .insert(users)
      .values({
        id,
        email: `${id}@example.org`,
        name: `A ${role}`,
        passwordHash: "-",
        passwordChangedAt: now,
        createdAt: now,
      });
    await database().insert(memberships).values({ workspaceId, userId: id, role, createdAt: now });
    return { userId: id, workspaceId, name: `A ${role}`, role } as Principal;
  };
  return { workspaceId, person };
}

/** A world that holds the annotated corpus, and an editor in it. */
export async function goldWorld() {
  const world = await newWorld();
  const editor = await world.person("editor");
  const { documents, allegations } = goldCorpus();
  for (const document of documents)
    await importDocument(editor, { ...document, retrieved: null, pipeline: "gold", allegations });
  return { ...world, editor };
}

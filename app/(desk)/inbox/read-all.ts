"use server";

import { revalidatePath } from "next/cache";
import { viewer } from "#auth/viewer";
import { readInbox } from "#db/commands/comments/read-inbox";

/** Marks everything in the inbox as read. */
export async function readAll(): Promise<void> {
  await readInbox(await viewer(), {});
  revalidatePath("/", "layout");
}

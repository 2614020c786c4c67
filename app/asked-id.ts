import { notFound } from "next/navigation";
import { z } from "zod";

/** The id that an address names, or the page that says it is not here. */
export const askedId = (asked: string): string => {
  const { success, data } = z.uuid().safeParse(asked);
  return success ? data : notFound();
};

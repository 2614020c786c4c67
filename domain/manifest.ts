import { z } from "zod";
import type { SourceDocument } from "./extraction";
import { InvalidFailure } from "./failure";

const day = z.iso.date();

/** What is known of a collection's files beside their texts: the day of the fetch, and what a page does not print. */
export const manifestSchema = z.strictObject({
  documents: z.array(
    z.strictObject({
      file: z.string().min(1),
      /** the day the page was fetched */
      retrieved: day,
      title: z.string().min(1).optional(),
      outlet: z.string().min(1).optional(),
      /** of the page's main article */
      published: day.optional(),
    }),
  ),
});
export type Manifest = z.infer<typeof manifestSchema>;

/**
 * A file of the collection as a source document, its name as id. Titles, outlets and days of the manifest
 * are given to the page's main article; the outlet also to others that name none.
 * Throws an invalid failure for a file that the manifest does not list.
 */
export function withManifest(manifest: Manifest, file: string, text: string): SourceDocument {
  const entry = manifest.documents.find((document) => document.file === file);
  if (!entry)
    throw new InvalidFailure(`The manifest does not list "${file}": add it with the day it was fetched.`);
  const { retrieved, title = null, outlet = null, published = null } = entry;
  return { id: file, text, title, outlet, published, retrieved };
}

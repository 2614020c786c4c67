import type { Metadata } from "next";
import { viewer } from "#auth/viewer";
import { CodebookPage } from "#components/codebook/codebook-page";
import { codebook } from "#db/queries/codebook";
import { coverage } from "#db/queries/coverage";
import { NO_FILTER } from "#domain/claim-filter";

export const metadata: Metadata = { title: "Codebook" };

/** What the types and answers mean, each with a claim of this workspace. */
export default async function Codebook() {
  const who = await viewer();
  const [book, reach] = await Promise.all([codebook(who), coverage(who, NO_FILTER)]);
  return <CodebookPage book={book} coverage={reach} />;
}

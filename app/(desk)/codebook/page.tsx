import type { Metadata } from "next";
import { viewerAt } from "#auth/viewer";
import { CodebookPage } from "#components/codebook/codebook-page";
import { codebook } from "#db/queries/codebook";
import { coverage } from "#db/queries/coverage";
import { NO_FILTER } from "#domain/claim-filter";
import { Moment } from "../moment";

export const metadata: Metadata = { title: "Codebook" };

/** What the types and answers mean, each with a claim of this workspace. */
export default async function Codebook({ searchParams }: PageProps<"/codebook">) {
  const params = await searchParams;
  const who = await viewerAt(params);
  const [book, reach] = await Promise.all([codebook(who), coverage(who, NO_FILTER)]);
  return (
    <>
      <Moment params={params} />
      <CodebookPage book={book} coverage={reach} />
    </>
  );
}

import type { Metadata } from "next";
import { viewer } from "#auth/viewer";
import { ChangesPage } from "#components/history/changes-page";
import { CHANGES_A_PAGE, changeList } from "#db/queries/history/changes";
import { momentFrom } from "#domain/as-of";
import { subjectFrom } from "#domain/change";
import { pageFrom } from "#domain/claim-search";

export const metadata: Metadata = { title: "History" };

/** What was changed, newest first: since a moment, and of what a page is about, where the address says so. */
export default async function HistoryPage({ searchParams }: PageProps<"/history">) {
  const params = await searchParams;
  const since = typeof params.since === "string" ? momentFrom(params.since) : null;
  const [about, page] = [subjectFrom(params.about), pageFrom(params)];
  const list = await changeList(await viewer(), since, about, page);
  return <ChangesPage {...list} since={since} about={about} page={page} pageSize={CHANGES_A_PAGE} />;
}

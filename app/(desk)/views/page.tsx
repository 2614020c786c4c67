import type { Metadata } from "next";
import { viewer } from "#auth/viewer";
import { EmptyState } from "#components/ui/empty-state";
import { PageHead } from "#components/ui/page-head";
import { Section } from "#components/ui/section";
import { SaveView } from "#components/views/save-view";
import { ViewItem } from "#components/views/view-item";
import { savedViews } from "#db/queries/saved-views";
import { may } from "#domain/policy";
import { viewToSave } from "#domain/saved-view";
import { keepView } from "./keep-views";

export const metadata: Metadata = { title: "Saved views" };

/** Addresses of reading pages under names: one's own, and those of the desk. */
export default async function ViewsPage({ searchParams }: PageProps<"/views">) {
  const [who, href] = [await viewer(), viewToSave(await searchParams)];
  const views = await savedViews(who);
  const mayShare = may(who, "shareView");
  return (
    <div className="page max-w-[56rem]">
      <PageHead title="Saved views" note="A view is the address of a page with its filter, under a name." />
      {href && <SaveView key={href} href={href} mayShare={mayShare} action={keepView} />}
      <Section title="Yours and the desk’s">
        {views.length === 0 && (
          <EmptyState title="No view yet.">
            “Save view” stands in the filter row of every reading page.
          </EmptyState>
        )}
        <ul>
          {views.map((view) => (
            <ViewItem
              key={view.id}
              view={view}
              mayShare={mayShare}
              mayTidy={view.own || may(who, "managePeople")}
              action={keepView}
            />
          ))}
        </ul>
      </Section>
    </div>
  );
}

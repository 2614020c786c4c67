import type { Metadata } from "next";
import { viewer } from "#auth/viewer";
import { InboxView } from "#components/inbox/inbox-view";
import { inbox } from "#db/queries/inbox";
import { readAll } from "./read-all";

export const metadata: Metadata = { title: "Inbox" };

/** What others did that concerns whoever looks. */
export default async function InboxPage() {
  return <InboxView items={await inbox(await viewer())} readAll={readAll} />;
}

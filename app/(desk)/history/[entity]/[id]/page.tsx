import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { viewer } from "#auth/viewer";
import { HistoryList } from "#components/history/history-list";
import { Moments } from "#components/history/moments";
import { PageHead } from "#components/ui/page-head";
import { claimMoments } from "#db/queries/history/claim-moments";
import { thingHistory } from "#db/queries/history/thing-history";
import { may } from "#domain/policy";
import { WITH_HISTORY } from "#domain/thing-difference";
import { orNotFound } from "../../../../or-not-found";
import { takeBackEntry } from "../../take-back-entry";

export const metadata: Metadata = { title: "History" };

const thing = z.object({ entity: z.enum([...WITH_HISTORY, "claim"]), id: z.uuid() });
const moments = z.object({ from: z.coerce.number().int(), to: z.coerce.number().int() });

/** Who did what to an actor, an allegation, an article or a claim, when and why; two moments compared; the way back. */
export default async function HistoryPage(props: PageProps<"/history/[entity]/[id]">) {
  const who = await viewer();
  const { data } = thing.safeParse(await props.params);
  if (!data) notFound();
  const asked = moments.safeParse(await props.searchParams).data;
  const chosen = asked ? ([asked.from, asked.to] as const) : null;
  const { entity, id } = data;
  const { entries, compared } = await orNotFound(
    entity === "claim" ? claimMoments(who, id, chosen) : thingHistory(who, { entity, id }, chosen),
  );
  const act = may(who, "undo") ? takeBackEntry : null;
  return (
    <div className="page max-w-[56rem]">
      <PageHead title={`History of this ${entity}`} note="Nothing here is ever changed or deleted." />
      <Moments
        fromProposal={entity === "claim"}
        entries={entries}
        chosen={chosen}
        compared={compared}
        restore={act}
      />
      <HistoryList entries={entries} origin={null} thing={entity} undo={act} />
    </div>
  );
}

import type { Metadata } from "next";
import { viewer } from "#auth/viewer";
import { RereadPage } from "#components/reread/reread-page";
import { StartForm } from "#components/reread/start-form";
import { ForRole } from "#components/ui/for-role";
import { articleEditing } from "#db/queries/article-editing";
import { proposalCounts } from "#db/queries/rereading/proposal-counts";
import { proposalPage } from "#db/queries/rereading/proposals";
import { rereadChoices } from "#db/queries/rereading/reread-choices";
import { newestRereadings } from "#db/queries/rereading/reread-progress";
import { waitingCount } from "#db/queries/rereading/waiting-claims";
import { pageFrom } from "#domain/claim-search";
import { may } from "#domain/policy";
import { ruleFrom } from "#domain/proposal-rule";
import { orNotFound } from "../../or-not-found";
import { cancelReading, decideAll, decideOne, readAgain } from "./reread-actions";

export const metadata: Metadata = { title: "New readings" };

/** What new readings of stored articles propose. */
export default async function Reread({ searchParams }: PageProps<"/reread">) {
  const [who, asked] = [await viewer(), await searchParams];
  if (!may(who, "decideProposal"))
    return (
      <ForRole title="New readings" least="editor">
        Having articles read again is for editors.
      </ForRole>
    );
  const [rule, page] = [ruleFrom(asked), pageFrom(asked)];
  // first: a page whose readings have all ended is not drawn again, so its proposals must not be of a moment before
  const runs = await newestRereadings(who);
  const [list, counts, waiting, choices, article] = await Promise.all([
    proposalPage(who, rule, page),
    proposalCounts(who, rule),
    waitingCount(who),
    rereadChoices(who),
    rule.article ? orNotFound(articleEditing(who, rule.article)) : null,
  ]);
  const startForm = <StartForm choices={choices} article={article} start={readAgain} />;
  const mayDecideAll = may(who, "decideInBulk");
  return (
    <RereadPage
      {...{ rule, page, list, counts, runs, article, waiting, mayDecideAll, startForm }}
      decide={decideOne}
      decideAll={decideAll}
      cancel={cancelReading}
    />
  );
}

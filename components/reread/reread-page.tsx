import type { ReactNode } from "react";
import type { ProposalCounts } from "#db/queries/rereading/proposal-counts";
import type { ProposalPage } from "#db/queries/rereading/proposals";
import type { RereadProgress } from "#db/queries/rereading/reread-progress";
import type { FormAction } from "#domain/action-result";
import { hrefOfArticle } from "#domain/address";
import type { ProposalRule } from "#domain/proposal-rule";
import { hrefOfReread } from "#domain/reread-address";
import { counted } from "#domain/words";
import { EmptyState } from "../ui/empty-state";
import { Link } from "../ui/link";
import { PageHead } from "../ui/page-head";
import { Pager } from "../ui/pager";
import { Section } from "../ui/section";
import { ProposalList } from "./proposal-list";
import { ProposalSums } from "./proposal-sums";
import { RereadRuns } from "./reread-runs";
import { RereadTabs } from "./reread-tabs";
import { RuleForm } from "./rule-form";
import "./reread.css";

interface RereadPageProps {
  readonly rule: ProposalRule;
  readonly page: number;
  readonly list: ProposalPage;
  readonly counts: ProposalCounts;
  readonly runs: readonly RereadProgress[];
  /** the article that the page is about */
  readonly article: { readonly id: string; readonly title: string | null } | null;
  /** claims that wait for their place in a newer text */
  readonly waiting: number;
  readonly mayDecideAll: boolean;
  readonly decide: FormAction;
  readonly decideAll: FormAction;
  readonly cancel: FormAction;
  readonly startForm: ReactNode;
}

/** What new readings would add, change and drop, to be accepted or dismissed one by one or by rule. */
export function RereadPage({ rule, page, list, counts, runs, article, waiting, ...props }: RereadPageProps) {
  const { total, overtaken, proposals, pageSize } = list;
  return (
    <div className="page cols">
      <div className="main">
        <PageHead
          title={total === 0 ? "No new proposals" : counted(total, "new proposal")}
          note="What a reading by the pipeline of today would do to the claims as they stand. A proposal counts in no figure; accepting it is an act like any other, and can be taken back."
        />
        <RereadTabs current="proposals" open={openOf(counts)} waiting={waiting} />
        <p className="reread-jumps">
          <a href="#read-again">Read again</a>
          {total > 0 && <a href="#by-rule">Decide by rule</a>}
          <a href="#readings">Newest readings</a>
        </p>
        <About rule={rule} article={article} runs={runs} />
        <ProposalSums counts={counts} rule={rule} />
        <Section title="One by one">
          {proposals.length === 0 && <NoProposal counts={counts} rule={rule} runs={runs} />}
          <ProposalList key={JSON.stringify(rule)} proposals={proposals} decide={props.decide} />
          <Pager {...{ page, pageSize, total }} hrefOf={(to) => hrefOfReread(rule, to)} />
        </Section>
      </div>
      <div className="side">
        {props.startForm}
        {total > 0 && (
          <RuleForm
            rule={rule}
            meant={total - overtaken}
            overtaken={overtaken}
            mayDecide={props.mayDecideAll}
            decide={props.decideAll}
          />
        )}
        <RereadRuns runs={runs} chosen={rule.rereading} cancel={props.cancel} />
      </div>
    </div>
  );
}

/** All that is open, whatever the rule asks. */
const openOf = ({ kinds }: ProposalCounts): number =>
  Object.values(kinds).reduce((sum, { claims, links }) => sum + claims + links, 0);

function About({ rule, article, runs }: Pick<RereadPageProps, "rule" | "article" | "runs">) {
  const run = runs.find(({ id }) => id === rule.rereading);
  if (!article && !rule.rereading) return null;
  return (
    <p className="kick mb-2">
      {article ? (
        <>
          Of the article <Link href={hrefOfArticle(article.id)}>{article.title ?? "Untitled article"}</Link>.{" "}
        </>
      ) : (
        <>Of the reading “{run?.label ?? "that was chosen"}”. </>
      )}
      <Link href={hrefOfReread()}>All of them</Link>
    </p>
  );
}

function NoProposal({ counts, rule, runs }: Pick<RereadPageProps, "counts" | "rule" | "runs">) {
  const outside = openOf(counts);
  if (outside === 0) return <NothingOpen runs={runs} />;
  const { rereading, article } = rule;
  return (
    <EmptyState title="No proposal matches this rule.">
      {counted(outside, "proposal")} outside it.{" "}
      <Link href={hrefOfReread({ rereading, article })}>Show them</Link>
    </EmptyState>
  );
}

/** Of a list without any open proposal: why, and what to do. */
function NothingOpen({ runs }: Pick<RereadPageProps, "runs">) {
  const start = <a href="#read-again">Read again</a>;
  const going = runs.find(({ finished }) => !finished);
  if (going)
    return (
      <EmptyState title="Articles are being read.">
        What they would add, change or drop comes here as each is done.
      </EmptyState>
    );
  if (runs.length === 0)
    return (
      <EmptyState title="No article was read a second time yet.">
        Choose under {start} what the pipeline of today is to look at. What it would do otherwise is proposed
        here, and nothing changes before you accept it.
      </EmptyState>
    );
  return (
    <EmptyState title="There is nothing to decide on.">
      The readings so far have the claims as they stand, or what they proposed is decided. When there is a
      newer pipeline or model, choose under {start} what it is to look at.
    </EmptyState>
  );
}

import type { ReactNode } from "react";
import type { ProposalCounts } from "#db/queries/rereading/proposal-counts";
import type { ProposalPage } from "#db/queries/rereading/proposals";
import type { RereadProgress } from "#db/queries/rereading/reread-progress";
import type { FormAction } from "#domain/action-result";
import { hrefOfArticle, hrefOfReread } from "#domain/address";
import type { ProposalRule } from "#domain/proposal-rule";
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
          title={counted(total, "new proposal")}
          note="What a reading by the pipeline of today would do to the claims as they stand. A proposal counts in no figure; accepting it is an act like any other, and can be taken back."
        />
        <RereadTabs current="proposals" open={total} waiting={waiting} />
        <About rule={rule} article={article} runs={runs} />
        <ProposalSums counts={counts} rule={rule} />
        <Section title="One by one">
          {proposals.length === 0 && <NoProposal counts={counts} rule={rule} />}
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

function NoProposal({ counts, rule }: Pick<RereadPageProps, "counts" | "rule">) {
  const { add, change, drop } = counts.kinds;
  const outside = [add, change, drop].reduce((sum, { claims, links }) => sum + claims + links, 0);
  if (outside === 0)
    return (
      <EmptyState title="Nothing is proposed.">
        Every reading so far has the claims as they stand, or what it proposed is decided.
      </EmptyState>
    );
  const { rereading, article } = rule;
  return (
    <EmptyState title="No proposal matches this rule.">
      {counted(outside, "proposal")} outside it.{" "}
      <Link href={hrefOfReread({ rereading, article })}>Show them</Link>
    </EmptyState>
  );
}

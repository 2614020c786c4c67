import type { Sample, SampleArticle } from "#db/queries/second-opinion/samples";
import { hrefOfSecondOpinion } from "#domain/address";
import { readingOfAlpha } from "#domain/agreement";
import type { AgreementFigures, SampleAgreement } from "#domain/double-coding";
import { counted } from "#domain/words";
import { EmptyState } from "../ui/empty-state";
import { Link } from "../ui/link";
import { PageHead } from "../ui/page-head";
import { Section } from "../ui/section";
import { figure, PairTable, TypeTable } from "./agreement-tables";
import { AlphaScale } from "./alpha-scale";
import { SampleArticles } from "./sample-articles";
import { stateOfSample } from "./sample-list";
import { DRAW_WORDS, START_WORDS } from "./sample-words";

interface AgreementViewProps {
  readonly sample: Sample;
  readonly articles: readonly SampleArticle[];
  readonly agreement: SampleAgreement;
  readonly mayAdjudicate: boolean;
}

/** A second opinion: how far its coders agree on types, words and answers, by pair and by type. */
export function AgreementView({ sample, articles, agreement, mayAdjudicate }: AgreementViewProps) {
  const { all } = agreement;
  const names = new Map(sample.coders.map((coder) => [coder.id, coder.name]));
  return (
    <div className="page max-w-[64rem]">
      <PageHead
        title={sample.name}
        kick={<Link href={hrefOfSecondOpinion()}>Second opinion</Link>}
        note={`${counted(sample.articles, "article")} drawn ${DRAW_WORDS[sample.draw]} (seed ${sample.seed}) by ${sample.madeBy}; the coders begin with ${START_WORDS[sample.start]}. ${stateOfSample(sample)}.`}
      />
      <Section
        title="How far the coders agree"
        note="Over the articles that all their coders have finished. α is 1 where they agree wholly and 0 where chance would do as well; from .800 on a coding counts as reliable, from .667 as good enough for tentative conclusions (Krippendorff 2004)."
      >
        {all.marked === 0 ? (
          <EmptyState title="Nothing to compare yet.">
            Agreement is counted from the first article on that all its coders have finished and in which
            somebody marked something.
          </EmptyState>
        ) : (
          <>
            <Headline figures={all} />
            <AlphaScale agreement={agreement} names={names} />
            <PairTable agreement={agreement} names={names} />
          </>
        )}
      </Section>
      {all.marked > 0 && (
        <Section
          title="By type"
          note="One type against all others, where at least two marked the same words."
        >
          <TypeTable types={agreement.types} />
        </Section>
      )}
      <Section
        title="Articles"
        note={mayAdjudicate ? "An article can be adjudicated when all its coders are through." : undefined}
      >
        <SampleArticles sample={sample} articles={articles} mayAdjudicate={mayAdjudicate} />
      </Section>
    </div>
  );
}

function Headline({ figures }: { figures: AgreementFigures }) {
  const { alpha, low, high, units } = figures.type;
  return (
    <p className="max-w-[62ch] py-2 text-md">
      {alpha === null ? (
        "No claim was marked by two of them."
      ) : (
        <>
          On the type of a claim α is <b className="font-semibold">{figure(alpha)}</b> (95 % between{" "}
          {figure(low)} and {figure(high)}): <b className="font-semibold">{readingOfAlpha(alpha)}</b>, over{" "}
          {counted(units, "claim")} that at least two marked.
        </>
      )}{" "}
      Of {counted(figures.marked, "claim")} that anybody marked, all marked {figures.shared}.
    </p>
  );
}

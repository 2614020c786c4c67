import type { Metadata } from "next";
import { viewer } from "#auth/viewer";
import { DrawForm } from "#components/second-opinion/draw-form";
import { SampleList } from "#components/second-opinion/sample-list";
import { EmptyState } from "#components/ui/empty-state";
import { PageHead } from "#components/ui/page-head";
import { Section } from "#components/ui/section";
import { possibleCoders, secondOpinions } from "#db/queries/second-opinion/samples";
import { may } from "#domain/policy";
import { drawOpinion } from "./draw-opinion";

export const metadata: Metadata = { title: "Second opinion" };

const NOTE =
  "Several people mark the same articles without seeing each other. How far they agree says how far a figure can be trusted; where they differ, a reviewer decides.";

/** The second opinions of the desk, and a form that draws another. */
export default async function SecondOpinionsPage() {
  const who = await viewer();
  const [samples, coders] = await Promise.all([secondOpinions(who), possibleCoders(who)]);
  return (
    <div className="page max-w-[64rem]">
      <PageHead title="Second opinion" note={NOTE} />
      <Section title="Drawn so far">
        {samples.length === 0 && (
          <EmptyState title="None yet.">
            A second opinion begins with some articles and two people who mark them.
          </EmptyState>
        )}
        <SampleList samples={samples} />
      </Section>
      {may(who, "drawSample") && <DrawForm coders={coders} action={drawOpinion} />}
    </div>
  );
}

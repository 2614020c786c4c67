import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { viewer, viewerAt } from "#auth/viewer";
import { ShareFigure } from "#components/figure/share-figure";
import { PictureDrawing } from "#components/picture/picture";
import { EmptyState } from "#components/ui/empty-state";
import { PageHead } from "#components/ui/page-head";
import { Section } from "#components/ui/section";
import { figure } from "#db/queries/figures/figure";
import { figureFrame } from "#db/queries/figures/figure-frame";
import { figureIdFrom, figurePartsFrom } from "#domain/figure";
import { may } from "#domain/policy";
import { orNotFound } from "../../../or-not-found";
import { shareThisFigure } from "../share-this-figure";

export const metadata: Metadata = { title: "Show a figure elsewhere" };

/** Where an editor makes a link under which others see one figure. */
export default async function SharePage({ params, searchParams }: PageProps<"/share/[figure]">) {
  const [who, id] = [await viewer(), figureIdFrom((await params).figure) ?? notFound()];
  const parts = figurePartsFrom(await searchParams);
  const then = await viewerAt(parts);
  const [shown, frame] = await Promise.all([
    orNotFound(figure(then, id, parts)),
    figureFrame(then, id, parts),
  ]);
  return (
    <div className="page max-w-[56rem]">
      <PageHead kick="Show elsewhere" title={shown.title} note={`Filter: ${frame.filter}. ${frame.source}`} />
      {may(who, "shareFigure") ? (
        <ShareFigure figure={id} parts={parts} frame={frame} action={shareThisFigure} />
      ) : (
        <EmptyState title="A link for others is made by an editor.">
          An administrator can give you the role of editor.
        </EmptyState>
      )}
      {shown.picture && (
        <Section
          title="What is shown"
          note={`As the picture ${then.asOf ? "stood then" : "stands today"}; its table comes with it.`}
        >
          <PictureDrawing figure={shown} picture={shown.picture} frame={frame} address="" />
        </Section>
      )}
    </div>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { embedded } from "#auth/embedded";
import { EmbeddedFigure } from "#components/figure/embedded-figure";
import { figure } from "#db/queries/figures/figure";
import { figureFrame } from "#db/queries/figures/figure-frame";
import { firstRows } from "#domain/figure";
import { orNotFound } from "../../or-not-found";

export const metadata: Metadata = { title: "A figure", robots: { index: false, follow: false } };

/** More rows than this belong into the table that is taken away. */
const ROWS_AT_MOST = 200;

/** One figure, for whoever has its link: no more of the desk than this. */
export default async function EmbedPage({ params }: PageProps<"/embed/[token]">) {
  const open = (await embedded((await params).token)) ?? notFound();
  const made = await orNotFound(figure(open.who, open.figure, open.parts));
  const [frame, rows] = await Promise.all([
    figureFrame(open.who, open.figure, open.parts),
    firstRows(made, ROWS_AT_MOST),
  ]);
  return <EmbeddedFigure figure={made} frame={frame} rows={rows} />;
}

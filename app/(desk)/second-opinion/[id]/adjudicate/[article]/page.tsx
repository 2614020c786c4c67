import type { Metadata } from "next";
import { viewer } from "#auth/viewer";
import { AdjudicationView } from "#components/second-opinion/adjudication-view";
import { adjudication } from "#db/queries/second-opinion/coded-texts";
import { secondOpinion } from "#db/queries/second-opinion/samples";
import { askedId } from "../../../../../asked-id";
import { orNotFound } from "../../../../../or-not-found";
import { ruleOnMarks } from "./rule-on-marks";

export const metadata: Metadata = { title: "Second opinion: adjudication" };

/** An article of a second opinion whose coders are through: where they agree, differ, or one saw more. */
export default async function AdjudicationPage({
  params,
}: PageProps<"/second-opinion/[id]/adjudicate/[article]">) {
  const who = await viewer();
  const asked = await params;
  const [id, article] = [askedId(asked.id), askedId(asked.article)];
  const sample = await orNotFound(secondOpinion(who, id));
  const found = await orNotFound(adjudication(who, id, article));
  return <AdjudicationView sample={sample} found={found} action={ruleOnMarks.bind(null, id, article)} />;
}

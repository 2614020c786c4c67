import type { Metadata } from "next";
import { viewer } from "#auth/viewer";
import { AgreementView } from "#components/second-opinion/agreement-view";
import { codedTexts } from "#db/queries/second-opinion/coded-texts";
import { sampleArticles, secondOpinion } from "#db/queries/second-opinion/samples";
import { sampleAgreement } from "#domain/double-coding";
import { may } from "#domain/policy";
import { askedId } from "../../../asked-id";
import { orNotFound } from "../../../or-not-found";

export const metadata: Metadata = { title: "Second opinion" };

/** How far the coders of a second opinion agree, and how far each is. */
export default async function SecondOpinionPage({ params }: PageProps<"/second-opinion/[id]">) {
  const who = await viewer();
  const id = askedId((await params).id);
  const [sample, articles, texts] = await Promise.all([
    orNotFound(secondOpinion(who, id)),
    sampleArticles(who, id),
    codedTexts(who, id),
  ]);
  return (
    <AgreementView
      sample={sample}
      articles={articles}
      agreement={sampleAgreement(texts)}
      mayAdjudicate={may(who, "adjudicate")}
    />
  );
}

import type { Metadata } from "next";
import { viewer } from "#auth/viewer";
import { CodingView } from "#components/second-opinion/coding-view";
import { codingDesk } from "#db/queries/second-opinion/coding-desk";
import { askedId } from "../../../../../asked-id";
import { orNotFound } from "../../../../../or-not-found";
import { codeArticle } from "./code-article";

export const metadata: Metadata = { title: "Second opinion: marking" };

/** An article of a second opinion with what the viewer marked in it, and with nothing that anybody else did. */
export default async function CodingPage({ params }: PageProps<"/second-opinion/[id]/code/[article]">) {
  const who = await viewer();
  const { id, article } = await params;
  const desk = await orNotFound(codingDesk(who, askedId(id), askedId(article)));
  return <CodingView desk={desk} action={codeArticle.bind(null, desk.sample.id, desk.article.id)} />;
}

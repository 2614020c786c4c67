import type { Metadata } from "next";
import { viewer } from "#auth/viewer";
import { LearningPage } from "#components/learning/learning-page";
import { learningMaterial } from "#db/queries/learning/learning-material";
import { modelList } from "#db/queries/learning/model-list";
import { may } from "#domain/policy";
import { changeModels } from "./change-models";

export const metadata: Metadata = { title: "Learning" };

/** What the machine can learn from the desk's decisions, and the models that learned from them. */
export default async function Learning() {
  const who = await viewer();
  const [list, material] = await Promise.all([modelList(who), learningMaterial(who)]);
  return <LearningPage {...{ list, material, act: may(who, "manageModels") ? changeModels : null }} />;
}

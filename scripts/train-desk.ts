import { parseArgs } from "node:util";
import { database } from "#db/client";
import { startTraining } from "#db/commands/learning/start-training";
import { modelList } from "#db/queries/learning/model-list";
import { Failure } from "#domain/failure";
import { LEARNING_WORDS } from "#domain/trained-model";
import { commandLine } from "#jobs/command-line";
import { trainModel } from "#jobs/train-model";
import { scoreLines } from "./train/score-lines";

// Trains a model on what the desk's editors decided and keeps it in the database, as the page Learning does.
const { seed } = parseArgs({ options: { seed: { type: "string", default: "1" } } }).values;

async function train(): Promise<number> {
  const who = await commandLine();
  const { id } = await startTraining(who, { seed, queued: false });
  let step = "";
  await trainModel({ workspaceId: who.workspaceId, modelId: id }, (progress) => {
    if (progress.step !== step)
      console.log(`${Math.round(process.uptime())} s  ${LEARNING_WORDS[progress.step]}`);
    step = progress.step;
  });
  const model = (await modelList(who)).models.find((one) => one.id === id);
  if (!model?.scores) {
    console.error(model?.reason ?? "The training was cancelled.");
    return 1;
  }
  for (const line of scoreLines(model.scores)) console.log(line);
  console.log(`Model ${model.number} is kept. Take it into use on the page Learning.`);
  return 0;
}

process.exitCode = await train().catch((failure: unknown) => {
  if (!(failure instanceof Failure)) throw failure;
  console.error(failure.message);
  return 1;
});
await database().$client.end();

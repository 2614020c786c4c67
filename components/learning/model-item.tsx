import type { ModelList, TrainedModel } from "#db/queries/learning/model-list";
import type { FormAction } from "#domain/action-result";
import { shiftInWords } from "#domain/model-score";
import { modelName } from "#domain/trained-model";
import { counted } from "#domain/words";
import { ChoiceForm } from "./choice-form";
import { momentOf, sizeInWords } from "./model-words";
import { ScoreSlopes } from "./score-slopes";
import { ScoreTable } from "./score-table";

interface ModelItemProps {
  readonly model: TrainedModel;
  readonly list: ModelList;
  /** are its scores open from the start? */
  readonly open: boolean;
  /** null for those who may not choose a model */
  readonly choose: FormAction | null;
}

/** A model that was trained: whether it is in use, how it scored, and what it was made of. */
export function ModelItem({ model, list, open, choose }: ModelItemProps) {
  const { id, number, state, scores, reason, startedBy, startedAt } = model;
  const inUse = list.inUse === id;
  return (
    <li className="item">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <b className="font-semibold">Model {number}</b>
        {inUse && <span className="flag">in use</span>}
        {state === "failed" && <span className="text-error">failed</span>}
        {state === "cancelled" && <span className="text-ink-2">cancelled</span>}
        <span className="ml-auto text-xs text-ink-2">
          {startedBy}, <time dateTime={startedAt}>{momentOf(startedAt)}</time>
        </span>
      </p>
      {reason && <p className="text-ink-2">{reason}</p>}
      {scores && (
        <>
          <Verdict model={model} />
          <details open={open} className="mt-1">
            <summary className="inline-block text-ink-2 underline decoration-rule-strong underline-offset-[.18em]">
              Before and after, by type<span className="sr-only">, of model {number}</span>
            </summary>
            <ScoreSlopes scores={scores} />
            <ScoreTable scores={scores} what={`how model ${number} scored`} />
          </details>
          <Made model={model} />
        </>
      )}
      {choose && state === "kept" && <ChoiceForm id={id} list={list} action={choose} />}
    </li>
  );
}

function Verdict({ model: { scores, comparedWith } }: { model: TrainedModel }) {
  if (!scores) return null;
  const { articles } = scores.after;
  return (
    <>
      <dl className="my-1 grid max-w-[72ch] gap-x-4 sm:grid-cols-[max-content_1fr]">
        <dt className="text-ink-2">Words found</dt>
        <dd>F1 {shiftInWords(scores.found)}</dd>
        <dt className="text-ink-2">Words and type</dt>
        <dd>F1 {shiftInWords(scores.typed)}</dd>
        <dt className="text-ink-2">Compared with</dt>
        <dd>{modelName(comparedWith)}</dd>
      </dl>
      {scores.found.low === null && (
        <p className="text-ink-2">
          {counted(articles, "held-out article")} {articles === 1 ? "is" : "are"} too few for an interval:
          read this as a hint and no more.
        </p>
      )}
    </>
  );
}

/** What it was made of, by which it can be made again. */
function Made({ model }: { model: TrainedModel }) {
  const { material, settings, pipeline, learnedFrom, hash, size, articlesRead } = model;
  if (!material || !hash || size === null) return null;
  const learned = material.articles - material.heldArticles;
  return (
    <p className="src mt-1 max-w-[100ch] break-words">
      Learned from {counted(learned, "article")} with{" "}
      {counted(material.claims - material.heldClaims, "claim")}, scored on{" "}
      {counted(material.heldArticles, "article")} with {counted(material.heldClaims, "claim")} · seed{" "}
      {settings.seed}, {counted(settings.epochs, "round")} · pipeline {pipeline} · learned from{" "}
      {learnedFrom?.slice(0, 12)} · bytes {hash.slice(0, 12)}, {sizeInWords(size)} ·{" "}
      {counted(articlesRead, "article")} read by it
    </p>
  );
}

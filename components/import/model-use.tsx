import type { ModelUse, ModelUses } from "#domain/model-use";
import { counted } from "#domain/words";

/** Which extractor read a document, and what asking the language model took. */
export function ModelUseLine({ use }: { use: ModelUse }) {
  const { model, fellBack, dropped } = use;
  const took = inTokens(use.tokensIn + use.tokensOut, use.cost, use.milliseconds);
  if (fellBack !== null)
    return (
      <p className="text-ink-2">
        Read by the built-in extractor in place of {model}. {fellBack} <span className="kick">{took}</span>
      </p>
    );
  const lost =
    dropped > 0
      ? `, ${counted(dropped, "claim")} dropped that it did not quote word for word or said twice`
      : "";
  return (
    <p className="text-ink-2">
      Read by {model}
      {lost}. <span className="kick">{took}</span>
    </p>
  );
}

/** "A language model read 12 documents, the built-in extractor 1 in its place: 48,120 tokens, $0.012, 31.0 s." */
export function usesInWords({ read, fellBack, tokens, cost, milliseconds }: ModelUses): string {
  const instead = fellBack > 0 ? `, the built-in extractor ${fellBack} in its place` : "";
  return `A language model read ${counted(read, "document")}${instead}: ${inTokens(tokens, cost, milliseconds)}`;
}

const inTokens = (tokens: number, cost: number | null, milliseconds: number): string =>
  [
    counted(tokens, "token"),
    ...(cost === null ? [] : [`$${cost < 1 ? cost.toFixed(4) : cost.toFixed(2)}`]),
    `${(milliseconds / 1000).toFixed(1)} s.`,
  ].join(", ");

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Attribution } from "#domain/extraction";
import type { Annotated } from "#learning/annotated";

interface Rates {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}

/** What PolNeAR's scorer gives. */
export interface Figures {
  readonly pieceEM: Readonly<Record<"source" | "cue" | "content", Rates>>;
  readonly span: Readonly<
    Record<"all" | "direct" | "mixed" | "indirect", Readonly<Record<"e2e(head)", Rates>>>
  >;
}

/** Scores predictions by the scorer that lies with the corpus. */
export async function evaluate(
  folder: string,
  articles: readonly Annotated[],
  predict: (text: string) => readonly Attribution[],
): Promise<Figures> {
  const scorer = (await import(pathToFileURL(join(folder, "score.mjs")).href)) as {
    scoreDocs: (pairs: readonly object[]) => Figures;
  };
  return scorer.scoreDocs(
    articles.map(({ text, attributions }) => ({ text, gold: attributions, pred: predict(text) })),
  );
}

const percent = (value: number): string => (100 * value).toFixed(1);

/** The figures in lines a person can read. */
export function figureLines({ pieceEM, span }: Figures): string[] {
  const pieces = (["source", "cue", "content"] as const).map((role) => `${role} ${percent(pieceEM[role].f)}`);
  const kinds = (["all", "direct", "mixed", "indirect"] as const).map((kind) => {
    const { p, r, f } = span[kind]["e2e(head)"];
    return `${kind} ${percent(f)} (precision ${percent(p)}, recall ${percent(r)})`;
  });
  return [`exact pieces, F1: ${pieces.join(", ")}`, `content and source right, F1: ${kinds.join(", ")}`];
}

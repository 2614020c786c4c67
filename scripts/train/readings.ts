import { readFileSync } from "node:fs";
import type { ClaimType } from "#domain/claim";

/** What a reader says of one attribution of PolNeAR, by the guidelines of the gold. */
export interface ReadClaim {
  /** id of the attribution in its article */
  readonly of: string;
  readonly type: ClaimType;
  readonly speaker: string | null;
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  /** ids of the attributions that it answers */
  readonly respondsTo: readonly string[];
}

/** An article of PolNeAR's training part whose attributions were read. */
export interface ReadArticle {
  readonly id: string;
  /** is it held out, to judge what the others taught? */
  readonly held: boolean;
  readonly claims: readonly ReadClaim[];
}

/** The readings that lie beside the code: labels alone, by the ids of the corpus, and none of its words. */
export const readReadings = (): ReadArticle[] =>
  readFileSync(new URL("readings.jsonl", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as ReadArticle);

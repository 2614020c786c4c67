import { readFileSync } from "node:fs";
import { z } from "zod";
import { CLAIM_TYPES } from "#domain/claim";
import { InvalidFailure } from "#domain/failure";
import type { Annotated } from "#learning/annotated";
import { annotated } from "#learning/decided-lessons";
import type { ReadArticle } from "./readings";

const span = z.tuple([z.int().nonnegative(), z.int().positive()]);
const articleSchema = z
  .object({
    id: z.string(),
    /** what it was read from: tells for good whether it is held out */
    print: z.string().optional(),
    text: z.string(),
    claims: z.array(
      z.object({
        id: z.string(),
        source: z.array(span),
        cue: z.array(span),
        content: z.array(span).min(1),
        type: z.enum(CLAIM_TYPES),
      }),
    ),
  })
  .refine(({ text, claims }) => {
    const inside = ([start, end]: readonly [number, number]) => start < end && end <= text.length;
    return claims.every(({ source, cue, content }) => [...source, ...cue, ...content].every(inside));
  }, "a span leaves the text");

export type CuratedArticle = z.infer<typeof articleSchema>;

/** Articles whose claims editors decided: what both models can learn from. */
export interface Curated {
  /** as the file has them */
  readonly decided: readonly CuratedArticle[];
  readonly articles: readonly Annotated[];
  readonly readings: readonly ReadArticle[];
}

/**
 * Reads the file that `npm run curated` writes: JSON lines `{id, text, claims: [{id, source, cue, content, type}]}`, spans in UTF-16
 * units of the text. Contents stand there by the guidelines and come back as the corpus marks its own. Throws `InvalidFailure` with the line that is wrong.
 */
export function readCurated(file: string): Curated {
  const lines = readFileSync(file, "utf8").split("\n");
  const found = lines.flatMap((line, at) => {
    if (line.trim() === "") return [];
    const result = articleSchema.safeParse(parsed(line));
    if (!result.success)
      throw new InvalidFailure(`${file}, line ${at + 1}: ${z.prettifyError(result.error)}`);
    return [result.data];
  });
  return {
    decided: found,
    articles: found.map((article) => annotated(article)),
    readings: found.map(({ id, claims }) => ({
      id,
      held: false,
      claims: claims.map((claim) => ({
        of: claim.id,
        type: claim.type,
        speaker: null,
        actors: [],
        targets: [],
        respondsTo: [],
      })),
    })),
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

import { z } from "zod";
import { InvalidFailure } from "#domain/failure";
import type { Score } from "#learning/score-claims";

/** The figures that may not fall: counts of articles, shares from 0 to 1. */
const floorsSchema = z.strictObject({
  articles: z.int(),
  published: z.int(),
  claims: z.number(),
  endToEnd: z.number(),
  typeAccuracy: z.number(),
  speakerAccuracy: z.number(),
  said: z.number(),
  responses: z.number(),
});
export type Floors = z.infer<typeof floorsSchema>;

export function readFloors(json: string): Floors {
  const result = floorsSchema.safeParse(JSON.parse(json));
  if (!result.success) throw new InvalidFailure(`floors.json: ${z.prettifyError(result.error)}`);
  return result.data;
}

/** A sentence for each figure under its floor. */
export function fallen(score: Score, floors: Floors): string[] {
  const figures: Floors = {
    articles: score.articles?.tp ?? 0,
    published: score.articles?.publishedRight ?? 0,
    claims: score.claims.f1,
    endToEnd: score.endToEnd.f1,
    typeAccuracy: score.typeAccuracy,
    speakerAccuracy: score.speakerAccuracy,
    said: score.saidAccuracy ?? 0,
    responses: score.responses.f1,
  };
  const names = Object.keys(floors) as (keyof Floors)[];
  return names
    .filter((name) => figures[name] < floors[name])
    .map((name) => `${name} fell to ${figures[name].toFixed(3)}, under its floor of ${floors[name]}.`);
}

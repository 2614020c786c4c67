import type { ClaimType } from "#domain/claim";
import { readText } from "#extraction/3-sentences";
import { castOf, speakersOf } from "#extraction/5-speakers";
import { readingsOf } from "#extraction/7-claims";
import { typeEvidence } from "#extraction/7-claims/type-evidence";
import type { Annotated } from "./annotated";
import type { TypeSample } from "./fit-types";

/** The claims of an article whose type is known, by the ids of their attributions, and what the model is told of each. */
export function typeSamples(
  article: Annotated,
  types: ReadonlyMap<string, ClaimType>,
  fold: number,
): TypeSample[] {
  const read = readText(article.text);
  const attributions = article.attributions
    .map((one) => ({ ...one, confidence: 1 }))
    .sort((a, b) => (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0));
  const cast = castOf(read, attributions);
  const context = { read, mentions: cast.mentions };
  const found = readingsOf(attributions, speakersOf(read, attributions, cast), context);
  const known = found.filter((one) => one !== null);
  const evidence = typeEvidence(known);
  return attributions.flatMap(({ id }, at) => {
    const [one, type] = [found[at], types.get(id)];
    return one && type ? [{ features: evidence[known.indexOf(one)] ?? [], type, fold }] : [];
  });
}

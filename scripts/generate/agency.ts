import type { ExtractedArticle } from "#domain/extraction";
import { dayAfter } from "#domain/timeline";
import type { Dice } from "./random";

/** In so many cases of a hundred is a text an agency's, which other papers print. */
const AGENCY = 8;
/** So many papers beside the first print it at most. */
const MOST_COPIES = 4;

/** The prints of a story by other papers, as of an agency's text: on the same day or the next, with a line of their own under it. */
export function copiesOf(
  dice: Dice,
  story: ExtractedArticle,
  outlets: readonly string[],
): readonly ExtractedArticle[] {
  if (dice.below(100) >= AGENCY) return [];
  const taken = new Set([story.outlet]);
  return Array.from({ length: 1 + dice.below(MOST_COPIES) }, () => {
    const outlet = dice.one(outlets.filter((name) => !taken.has(name)));
    taken.add(outlet);
    const line = dice.chance(0.5) ? `Reporting by agencies for the ${outlet}.` : `${outlet}, with agencies.`;
    const text = `${story.text}\n\n${line}`;
    return {
      ...story,
      outlet,
      published: dice.chance(0.7) ? story.published : story.published && dayAfter(story.published, 1),
      text,
      end: text.length,
      map: [{ at: 0, from: 0, length: text.length }],
    };
  });
}

import { importDocument } from "#db/commands/articles/import-document";
import type { Principal } from "#domain/principal";
import { castOf } from "./cast";
import { diceOf } from "./random";
import { storyOf } from "./story";

const DAYS = 5 * 365;

interface Written {
  readonly claims: number;
  readonly articles: number;
}

/**
 * Writes a made-up corpus of at least so many claims into a workspace, through the same door as every import; tells
 * after each article how far it is.
 */
export async function writeCorpus(
  into: Principal,
  { claims: wanted, seed }: { claims: number; seed: number },
  tell: (written: Written) => void = () => {},
): Promise<Written> {
  const dice = diceOf(seed);
  const cast = castOf(dice, Math.max(10, Math.round(wanted / 40)));
  const allegations = cast.charges.map((charge) => charge.allegation);
  let [claims, articles] = [0, 0];
  while (claims < wanted) {
    articles += 1;
    const day = new Date(Date.UTC(2021, 0, 1 + dice.below(DAYS))).toISOString().slice(0, 10);
    const story = storyOf(dice, cast, day);
    const made = await importDocument(into, {
      name: `generated-${seed}-${articles}.txt`,
      original: new TextEncoder().encode(story.text),
      retrieved: null,
      pipeline: "generated",
      extraction: { id: String(articles), articles: [story] },
      allegations,
    });
    claims += made.claims;
    tell({ claims, articles });
  }
  return { claims, articles };
}

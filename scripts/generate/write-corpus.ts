import { importDocument } from "#db/commands/articles/import-document";
import type { ExtractedAllegation, ExtractedArticle } from "#domain/extraction";
import type { Principal } from "#domain/principal";
import { copiesOf } from "./agency";
import { castOf } from "./cast";
import { diceOf } from "./random";
import { storyOf } from "./story";

const DAYS = 5 * 365;

interface Written {
  readonly claims: number;
  readonly articles: number;
}

/**
 * Writes a made-up corpus of at least so many claims into a workspace, a share of them in copies of one text, through the same door as every import; tells
 * after each article how far it is.
 */
export async function writeCorpus(
  into: Principal,
  { claims: wanted, seed }: { claims: number; seed: number },
  tell: (written: Written) => void = () => {},
): Promise<Written> {
  const dice = diceOf(seed);
  const cast = castOf(dice, Math.max(10, Math.round(wanted / 40)));
  // with dice of their own, so that the stories are the same with and without copies
  const printers = diceOf(seed + 0x5eed);
  const allegations = cast.charges.map((charge) => charge.allegation);
  let [claims, articles] = [0, 0];
  while (claims < wanted) {
    const day = new Date(Date.UTC(2021, 0, 1 + dice.below(DAYS))).toISOString().slice(0, 10);
    const story = storyOf(dice, cast, day);
    for (const printed of [story, ...copiesOf(printers, story, cast.outlets)]) {
      articles += 1;
      const made = await importDocument(into, {
        name: `generated-${seed}-${articles}.txt`,
        original: new TextEncoder().encode(printed.text),
        retrieved: null,
        pipeline: "generated",
        extraction: { id: String(articles), articles: [printed] },
        allegations: namedIn(printed, allegations),
      });
      claims += made.claims;
      tell({ claims, articles });
    }
  }
  return { claims, articles };
}

/** The allegations that an article's charges bear: an import is handed those, not all of the world's. */
function namedIn(
  article: ExtractedArticle,
  allegations: readonly ExtractedAllegation[],
): ExtractedAllegation[] {
  const keys = new Set(article.claims.map(({ allegation }) => allegation));
  return allegations.filter(({ key }) => keys.has(key));
}

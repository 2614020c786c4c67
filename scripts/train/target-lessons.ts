import { nameKey } from "#domain/actor";
import type { ClaimType } from "#domain/claim";
import type { Attribution, NamedActor } from "#domain/extraction";
import { tokenAt } from "#domain/reading";
import { readText } from "#extraction/3-sentences";
import { castOf, speakersOf } from "#extraction/5-speakers";
import { candidatesOf } from "#extraction/7-claims/candidates";
import { readingOf } from "#extraction/7-claims/reading";
import { modeByWords, spansOf } from "#extraction/7-claims/spans";
import { ruledTargets } from "#extraction/7-claims/target-rules";
import type { Annotated } from "#learning/annotated";
import type { ReadArticle, ReadClaim } from "./readings";

/** One candidate of one claim: what is known of it, and whether the reader names it. */
export interface TargetLesson {
  readonly article: string;
  readonly features: readonly string[];
  readonly is: boolean;
}

/** How many targets the readers name, found among the candidates or not. */
export interface TargetLessons {
  readonly lessons: readonly TargetLesson[];
  readonly named: number;
}

const byCue = (a: Attribution, b: Attribution): number =>
  (a.cue[0]?.[0] ?? a.content[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? b.content[0]?.[0] ?? 0);

/** An article's attributions that somebody read, in the order of their cues, each with the reader's verdict. */
function verdictsOn(article: Annotated, { claims }: ReadArticle): Map<Attribution, ReadClaim> {
  const verdicts = new Map(claims.map((claim) => [claim.of, claim]));
  return new Map(
    article.attributions
      .flatMap(({ id, ...spans }) => {
        const verdict = verdicts.get(id);
        return verdict && spans.content.length > 0 ? [[{ ...spans, confidence: 1 }, verdict] as const] : [];
      })
      .sort(([a], [b]) => byCue(a, b)),
  );
}

/** The candidates of every claim of an article that somebody read, with the reader's verdict on each. */
export function targetLessons(article: Annotated, reading: ReadArticle): TargetLessons {
  const read = readText(article.text);
  const verdicts = verdictsOn(article, reading);
  const attributions = [...verdicts.keys()];
  const cast = castOf(read, attributions);
  const speakings = speakersOf(read, attributions, cast);
  const lessons: TargetLesson[] = [];
  const aimed = new Map<string, { readonly targets: readonly NamedActor[]; readonly sentence: number }>();
  const chargedBy = new Map<string, readonly NamedActor[]>();
  let named = 0;
  for (const [index, attribution] of attributions.entries()) {
    const [speaking, verdict] = [speakings[index], verdicts.get(attribution)];
    if (!speaking || !verdict) continue;
    const mode = modeByWords(read, attribution.content);
    const spans = spansOf(read, attribution, mode, attributions.slice(index + 1, index + 5));
    const frame = { mode, spans, charged: true, before: null };
    const claim = readingOf(read, attribution, speaking, cast.mentions, frame);
    const type: ClaimType = verdict.type;
    const voice = speaking.actors.map(({ name }) => name).join();
    const sentence = read.tokens[tokenAt(read, spans[0]?.[0] ?? 0)]?.sentence ?? 0;
    const last = aimed.get(voice);
    const carried = last && sentence - last.sentence <= 2 ? last.targets : [];
    const accusers = speaking.actors.flatMap(({ name }) => chargedBy.get(name) ?? []);
    const { targets, reason } = ruledTargets(claim, type, carried, accusers);
    if (targets.length > 0) aimed.set(voice, { targets, sentence });
    if (type === "allege") for (const { name } of targets) chargedBy.set(name, speaking.actors);
    const advised = { names: new Set(targets.map(({ name }) => name)), reason };
    const keys = new Set(verdict.targets.map(nameKey));
    named += keys.size;
    for (const { actor, features } of candidatesOf(claim, type, { carried, accusers }, advised))
      lessons.push({ article: article.id, features, is: keys.has(nameKey(actor.name)) });
  }
  return { lessons, named };
}

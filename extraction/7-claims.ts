import type { ClaimType } from "#domain/claim";
import type {
  ActorMention,
  Attribution,
  ExtractedClaim,
  NamedActor,
  ReadText,
  Saying,
  Speaking,
} from "#domain/extraction";
import { tokenAt } from "#domain/reading";
import type { Span } from "#domain/span";
import { CHARGE_NOUNS, CUE_ACTS } from "#extraction/lexicon/acts";
import { readingOf } from "./7-claims/reading";
import { reasonsOf } from "./7-claims/reasons";
import { modeByWords, spansOf } from "./7-claims/spans";
import { targetsOf } from "./7-claims/targets";
import { type Judged, judged, typesOf } from "./7-claims/type-evidence";
import type { TypeModel } from "./model/type-model";

/** A claim before its replies are linked and its charge is named. */
export interface ClaimContext {
  readonly read: ReadText;
  readonly mentions: readonly ActorMention[];
  /** the day of an attribution's utterance and how it was read, where that was asked */
  readonly saidOn: (attribution: Attribution) => Saying | null;
}

const NO_DAY: Saying = { day: null, reason: "no day was looked for" };

const CHARGING = new Set([...CHARGE_NOUNS.slice(0, 4), ...(CUE_ACTS.allege ?? "").split(" ").slice(0, 12)]);

/** Is there a charge anywhere in the article that somebody could deny? */
const speaksOfCharges = (read: ReadText): boolean =>
  read.tokens.some((token) => CHARGING.has(token.lemma.toLowerCase()));

const length = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** Attributions whose cue and source stand inside the content of another: reports inside a report. */
function nestedOnes(attributions: readonly Attribution[]): ReadonlySet<Attribution> {
  const sorted = [...attributions].sort(
    (a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0) || length(b.content) - length(a.content),
  );
  const nested = new Set<Attribution>();
  const open: Attribution[] = [];
  for (const one of sorted) {
    const start = one.content[0]?.[0] ?? 0;
    while (open.length > 0 && (open.at(-1)?.content.at(-1)?.[1] ?? 0) <= start) open.pop();
    const signal = [...one.cue, ...one.source];
    const holds = open.some(
      (outer) =>
        signal.length > 0 &&
        signal.every(([from, to]) => outer.content.some(([a, b]) => a <= from && to <= b)),
    );
    if (holds) nested.add(one);
    open.push(one);
    if (open.length > 12) open.shift();
  }
  return nested;
}

/** Does the attribution carry on the sentence of the one before with a participle and the same voice? */
function carriedOn(
  read: ReadText,
  attributions: readonly Attribution[],
  speakings: readonly Speaking[],
  index: number,
): boolean {
  const [here, before] = [attributions[index], attributions[index - 1]];
  const [cue, last] = [here?.cue[0], before?.cue[0]];
  if (!cue || !last || !/^\w+ing\b/i.test(read.text.slice(...cue))) return false;
  if (read.tokens[tokenAt(read, cue[0])]?.sentence !== read.tokens[tokenAt(read, last[0])]?.sentence)
    return false;
  const voice = (speaking: Speaking | undefined): string =>
    speaking?.actors.map((actor) => actor.name).join() ?? "";
  return voice(speakings[index]) === voice(speakings[index - 1]);
}

/**
 * The attributions as the questions about their types need them, in their order, and what the rules say; null for those
 * without speaking or content. `speakings` answers the attributions one by one (stage 5).
 */
export function readingsOf(
  attributions: readonly Attribution[],
  speakings: readonly Speaking[],
  { read, mentions }: Pick<ClaimContext, "read" | "mentions">,
): (Judged | null)[] {
  const charged = speaksOfCharges(read);
  const ruled: (ClaimType | null)[] = [];
  return attributions.map((attribution, index) => {
    const speaking = speakings[index];
    if (!speaking || attribution.content.length === 0) return null;
    const mode = modeByWords(read, attribution.content);
    const spans = spansOf(read, attribution, mode, attributions.slice(index + 1, index + 5));
    const before = carriedOn(read, attributions, speakings, index) ? (ruled[index - 1] ?? null) : null;
    const claim = judged(readingOf(read, attribution, speaking, mentions, { mode, spans, charged, before }));
    ruled[index] = claim.rule.type;
    return claim;
  });
}

/**
 * The claims that the attributions make, in their order: type, mode, targets and the words by the guidelines, each
 * field with its reason. `speakings` answers the attributions one by one (stage 5). Ids are unique in the article.
 */
export function claimsOf(
  attributions: readonly Attribution[],
  speakings: readonly Speaking[],
  context: ClaimContext,
  model: TypeModel,
): ExtractedClaim[] {
  const { read } = context;
  const claims = readingsOf(attributions, speakings, context);
  const known = claims.filter((claim) => claim !== null);
  const types = new Map(typesOf(known, model).map((typed, i) => [known[i], typed]));
  const nested = nestedOnes(attributions);
  const chargedBy = new Map<string, readonly NamedActor[]>();
  const aimed = new Map<string, { readonly targets: readonly NamedActor[]; readonly sentence: number }>();
  return attributions.flatMap((attribution, index) => {
    const claim = claims[index];
    const typed = claim && types.get(claim);
    if (!typed) return [];
    const { reading } = claim;
    const { speaking, mode, spans } = reading;
    const voice = speaking.actors.map((actor) => actor.name).join();
    const sentence = read.tokens[tokenAt(read, spans[0]?.[0] ?? 0)]?.sentence ?? 0;
    const last = aimed.get(voice);
    const carried = last && sentence - last.sentence <= 2 ? last.targets : [];
    const accusers = speaking.actors.flatMap((actor) => chargedBy.get(actor.name) ?? []);
    const { targets, reason } = targetsOf(reading, typed.type, carried, accusers);
    if (targets.length > 0) aimed.set(voice, { targets, sentence });
    const said = context.saidOn(attribution) ?? NO_DAY;
    if (typed.type === "allege") for (const { name } of targets) chargedBy.set(name, speaking.actors);
    return {
      id: `c${index + 1}`,
      type: typed.type,
      mode,
      sourcing: speaking.sourcing,
      speaker: speaking.speaker,
      actors: speaking.actors,
      targets,
      spans,
      content: attribution.content,
      source: attribution.source,
      cue: attribution.cue,
      nested: nested.has(attribution),
      respondsTo: [],
      said: said.day,
      allegation: null,
      confidence: Math.round(attribution.confidence * typed.sure * 1000) / 1000,
      reasons: reasonsOf(read, attribution, { typed, speaking, targets: reason, said: said.reason }),
    };
  });
}

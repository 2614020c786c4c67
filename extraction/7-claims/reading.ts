import type { ClaimMode, ClaimType } from "#domain/claim";
import type { ActorMention, Attribution, NamedActor, ReadText, Speaking, Token } from "#domain/extraction";
import { mentionsIn, tokenAt, tokensOf } from "#domain/reading";
import type { Span } from "#domain/span";

/** One attribution as the questions about its type and targets need it. */
export interface Reading {
  readonly read: ReadText;
  readonly attribution: Attribution;
  readonly speaking: Speaking;
  readonly mode: ClaimMode;
  readonly spans: readonly Span[];
  readonly cue: readonly Token[];
  readonly content: readonly Token[];
  /** all mentions of the article */
  readonly mentions: readonly ActorMention[];
  /** mentions inside the content */
  readonly inside: readonly ActorMention[];
  /** mentions between cue and content: whom the words go to or are about */
  readonly addressed: readonly ActorMention[];
  /** other mentions of the sentence before the content */
  readonly earlier: readonly ActorMention[];
  /** does the article make or name a charge somewhere? */
  readonly charged: boolean;
  /** the type of the claim before, when this one carries its sentence on with a participle and the same source */
  readonly before: ClaimType | null;
}

export const isOwn = (speaking: Speaking, actor: NamedActor): boolean =>
  speaking.actors.some((own) => own.name === actor.name) || speaking.speaker?.name === actor.name;

/** Does the mention name the speaker's own side? */
export const isOwnMention = (speaking: Speaking, mention: ActorMention): boolean =>
  (mention.person !== null && mention.person === speaking.speaker?.name) ||
  (mention.actors.length > 0 && mention.actors.every((actor) => isOwn(speaking, actor)));

const spanOver = (spans: readonly Span[]): Span => [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];

/** Where the addressee stands: from the cue to the content, the source left out. */
function betweenCueAndContent(attribution: Attribution, spans: readonly Span[]): Span | null {
  const cue = spanOver(attribution.cue);
  const content = spanOver(spans);
  if (attribution.cue.length === 0 || attribution.content.length === 0) return null;
  if (cue[0] < content[0]) return [cue[0], content[0]];
  return [cue[0], cue[1] + 60];
}

export function readingOf(
  read: ReadText,
  attribution: Attribution,
  speaking: Speaking,
  mentions: readonly ActorMention[],
  frame: {
    readonly mode: ClaimMode;
    readonly spans: readonly Span[];
    readonly charged: boolean;
    readonly before: ClaimType | null;
  },
): Reading {
  const between = betweenCueAndContent(attribution, frame.spans);
  const inSource = (mention: ActorMention): boolean =>
    attribution.source.some(([start, end]) => start <= mention.span[0] && mention.span[1] <= end);
  const afterCue = (attribution.cue[0]?.[0] ?? 0) > (attribution.content[0]?.[0] ?? 0);
  const addressed = between
    ? mentionsIn(mentions, between).filter(
        (mention) =>
          !mention.place && !inSource(mention) && (!afterCue || sameClause(read, attribution, mention)),
      )
    : [];
  const start = frame.spans[0]?.[0] ?? 0;
  const opening = read.sentences[read.tokens[tokenAt(read, start)]?.sentence ?? 0]?.start ?? start;
  const earlier = mentionsIn(mentions, [opening, Math.max(opening, start)]).filter(
    (mention) => !mention.place && !inSource(mention) && !isOwnMention(speaking, mention),
  );
  return {
    earlier,
    mentions,
    read,
    attribution,
    speaking,
    ...frame,
    cue: tokensOf(read, attribution.cue),
    content: tokensOf(read, frame.spans),
    inside: frame.spans.flatMap((span) => mentionsIn(mentions, span)),
    addressed,
  };
}

/** After a cue that follows its content ("…, he told Congress"), only what stands right behind the verb is addressed. */
function sameClause(read: ReadText, attribution: Attribution, mention: ActorMention): boolean {
  const from = spanOver(attribution.cue)[1];
  const between = read.text.slice(from, mention.span[0]);
  return mention.span[0] >= from && /^\s*(?:the\s|a\s|an\s|his\s|her\s|\w+\s)?$/i.test(between);
}

import type { ClaimType } from "#domain/claim";
import type { ActorMention, NamedActor, ReadText, Token } from "#domain/extraction";
import { mentionsIn, tokenAt } from "#domain/reading";
import { COLLECTIVES } from "#extraction/lexicon/collectives";
import { isOwn, type Reading } from "./reading";

/** Where a candidate was found, from what is likeliest whom a claim is about to what is least. */
type Region = "object" | "inside" | "crowd" | "earlier" | "near" | "carried" | "accuser";

/** Somebody a claim may be about, and all that speaks for or against it, in words the weights know. */
export interface Candidate {
  readonly actor: NamedActor;
  readonly region: Region;
  readonly features: readonly string[];
}

/** What the claims before tell: the target of the last one by the same voice, and who charged this one's side. */
export interface Past {
  readonly carried: readonly NamedActor[];
  readonly accusers: readonly NamedActor[];
}

const surname = (name: string): string =>
  name
    .replace(/ campaign$/, "")
    .split(" ")
    .at(-1) ?? name;

const AROUND = /^(?:['’]s?)? (campaign|supporters|voters|backers|delegates|allies|supporter)\b/;

/** A head of state stands for the country; anybody else who is named is meant in person, or those named beside them. */
function meantBy({ text }: ReadText, { person, actors, span, form }: ActorMention): readonly NamedActor[] {
  if (person === null || actors[0]?.kind === "country") return actors;
  const around = form === "name" ? AROUND.exec(text.slice(span[1], span[1] + 16))?.[1] : undefined;
  return around
    ? [{ name: `${surname(person)} ${around}`, kind: "organisation" }]
    : [{ name: person, kind: "person" }];
}

const CROWDS = new Set(COLLECTIVES);

/** Crowds that the words name by what they are: "Syrian refugees", "the news media". */
function crowdsIn({ content }: Reading): ActorMention[] {
  return content.flatMap((head, at) => {
    if (!CROWDS.has(head.text.toLowerCase()) || /^(?:NOUN|PROPN)$/.test(content[at + 1]?.pos ?? ""))
      return [];
    let first = at;
    while (first > at - 2 && /^(?:ADJ|NOUN|PROPN)$/.test(content[first - 1]?.pos ?? "")) first--;
    const words = content.slice(first, at + 1).map(({ text }) => text);
    return [
      {
        span: [content[first]?.start ?? head.start, head.end] as const,
        form: "people" as const,
        person: null,
        actors: [{ name: words.join(" "), kind: "organisation" as const }],
        place: false,
      },
    ];
  });
}

const rankings = new WeakMap<readonly ActorMention[], ReadonlyMap<string, number>>();

/** How often an article names each actor, as places: 0 for whom it names most. */
function ranking({ read, mentions }: Reading): ReadonlyMap<string, number> {
  const known = rankings.get(mentions);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const mention of mentions)
    for (const { name } of meantBy(read, mention)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const places = new Map(
    [...counts].toSorted((a, b) => b[1] - a[1]).map(([name], place) => [name, place] as const),
  );
  rankings.set(mentions, places);
  return places;
}

const PREPOSITIONS = /^(?:of|by|to|for|with|against|from|in|about|on|at|over|than|like|between|and|that|as)$/;

const bucket = (value: number, ...edges: number[]): number => edges.filter((edge) => value >= edge).length;

/** How a mention stands in its sentence. */
function standing({ read, content }: Reading, mention: ActorMention): string[] {
  const at = tokenAt(read, mention.span[0]);
  const [before, after] = [read.tokens[at - 1], read.tokens[tokenAt(read, mention.span[1])]];
  const word = (token: Token | undefined): string => token?.text.toLowerCase() ?? "";
  const features = [`form ${mention.form}`];
  if (mention.place) features.push("place");
  if (/^['’]s?$/.test(word(after))) features.push("owner");
  else if (after?.pos === "VERB" || after?.pos === "AUX") features.push("subject");
  else if (after?.pos === "NOUN" || after?.pos === "PROPN") features.push("beside a noun");
  const link = before?.pos === "DET" || before?.pos === "ADJ" ? read.tokens[at - 2] : before;
  if (PREPOSITIONS.test(word(link))) features.push(`after ${word(link)}`);
  else if (link?.pos === "VERB") features.push("after verb");
  if (mention.span[0] === content[0]?.start) features.push("opens");
  const verbs = content.filter((token) => token.start < mention.span[0] && token.pos === "VERB").length;
  features.push(`verbs before ${Math.min(verbs, 3)}`);
  return features;
}

interface Found {
  readonly actor: NamedActor;
  readonly region: Region;
  readonly mentions: ActorMention[];
  readonly order: number;
}

/** Everybody a claim could be about, each once, in their likeliest place. */
function found(reading: Reading, past: Past): Found[] {
  const list = new Map<string, Found>();
  const put = (region: Region, actor: NamedActor, mention: ActorMention | null): void => {
    if (isOwn(reading.speaking, actor)) return;
    const known = list.get(actor.name);
    if (!known) list.set(actor.name, { actor, region, mentions: mention ? [mention] : [], order: list.size });
    else if (mention && known.region === region) known.mentions.push(mention);
  };
  const start = reading.attribution.cue[0]?.[0] ?? reading.spans[0]?.[0] ?? 0;
  const here = reading.read.tokens[tokenAt(reading.read, start)]?.sentence ?? 0;
  const from = reading.read.sentences[Math.max(0, here - 1)]?.start ?? 0;
  const places: readonly (readonly [Region, readonly ActorMention[]])[] = [
    ["object", reading.addressed],
    ["inside", reading.inside],
    ["crowd", crowdsIn(reading)],
    ["earlier", reading.earlier],
    ["near", mentionsIn(reading.mentions, [from, start]).slice(-4)],
  ];
  for (const [region, mentions] of places)
    for (const mention of mentions)
      for (const actor of meantBy(reading.read, mention)) put(region, actor, mention);
  for (const actor of past.carried) put("carried", actor, null);
  for (const actor of past.accusers) put("accuser", actor, null);
  return [...list.values()];
}

/** What is known of a candidate, with the type of the claim and without. `advised` are the targets that the rules give. */
export function candidatesOf(
  reading: Reading,
  type: ClaimType,
  past: Past,
  advised: { readonly names: ReadonlySet<string>; readonly reason: string },
): Candidate[] {
  const places = ranking(reading);
  const all = found(reading, past);
  const cue = reading.cue.findLast((token) => token.pos === "VERB")?.lemma.toLowerCase() ?? "none";
  const sides = reading.speaking.actors.map(({ name }) => surname(name));
  const inside = all.filter(({ region }) => region === "inside");
  return all.map((one) => {
    const { actor, region, mentions } = one;
    const [first] = mentions;
    const place = inside.indexOf(one);
    const where = region === "inside" ? `inside ${Math.min(place, 3)}` : region;
    const stands = first ? standing(reading, first) : [];
    const plain = [
      where,
      actor.kind,
      ...stands,
      `named ${bucket(places.get(actor.name) ?? 99, 1, 2, 3, 5, 8)}`,
      `times ${Math.min(mentions.length, 3)}`,
      `others ${bucket(all.length, 2, 3, 5)}`,
    ];
    if (past.carried.some(({ name }) => name === actor.name)) plain.push("carried on");
    if (past.accusers.some(({ name }) => name === actor.name)) plain.push("accuser");
    if (sides.includes(surname(actor.name))) plain.push("own side");
    if (advised.names.has(actor.name)) plain.push("advised", `advised ${advised.reason}`);
    else if (advised.names.size > 0) plain.push("another advised");
    const crossed = [
      where,
      actor.kind,
      ...stands.slice(1),
      ...(advised.names.has(actor.name) ? ["advised"] : []),
    ];
    return {
      actor,
      region,
      features: [
        ...plain,
        ...crossed.map((feature) => `${type}: ${feature}`),
        ...stands.slice(1).map((feature) => `${where} & ${feature}`),
        `${where} & ${actor.kind}`,
        `${cue} ${region}`,
        `${reading.mode} ${region}`,
      ],
    };
  });
}

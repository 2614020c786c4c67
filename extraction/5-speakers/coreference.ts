import type { NamedActor, ReadText } from "#domain/extraction";
import { OFFICES_OWN, OFFICES_SPEAKING } from "#extraction/lexicon/titles";
import { type Found, isSubject, type Mention } from "./cast";
import { isBodyCalled } from "./described";
import { isExpletive } from "./expletive";
import { type Person, selfOf } from "./people";
import { bare } from "./runs";
import { nationOfArm } from "./state-arms";
import { WIDER } from "./wider";

const HE = new Set(["he", "him", "his", "himself"]);
const SHE = new Set(["she", "her", "hers", "herself"]);
const IT = new Set(["it", "its", "itself"]);
const THEY = new Set(["they", "them", "their", "themselves"]);
const OFFICE_WORDS = new Set([...OFFICES_SPEAKING, ...OFFICES_OWN]);
const COUNTRY_WORDS = new Set(["country", "nation", "government", "homeland", "capital", "state"]);
const GROUP_WORDS = new Set(["officials", "diplomats", "leaders", "ministers", "sides", "spokespeople"]);
/** What a body is called once it has been named. */
const ORGANISED = new Set(
  "group organisation organization movement militia agency union company firm party commission".split(" "),
);
const [WINDOW, REACH] = [14, 4];

const isBody = (mention: Mention): boolean =>
  mention.who === null && !mention.place && mention.actors.length > 0;

/** Who speaks is spoken of further; who only speaks in another's words no longer once that sentence is over. */
function spoken(role: Mention["role"], quoted: boolean, away: number): number {
  if (role === "source" || (role === "told" && (quoted || away === 0))) return 1.5;
  return role !== null && !quoted ? -1.5 : 0;
}

/** The likeliest of the last mentions: near, a subject, not inside somebody's quotation. */
function likeliest(
  read: ReadText,
  before: readonly Mention[],
  at: number,
  fits: (mention: Mention) => boolean,
): Mention | null {
  const sentence = read.tokens[at]?.sentence ?? 0;
  const quoted = read.tokens[at]?.quoted ?? false;
  let best: Mention | null = null;
  let top = Number.NEGATIVE_INFINITY;
  for (let index = before.length - 1; index >= Math.max(0, before.length - WINDOW); index--) {
    const mention = before[index];
    if (!mention || !fits(mention)) continue;
    const away = sentence - (read.tokens[mention.first]?.sentence ?? 0);
    if (away > REACH) break;
    const inQuote = (read.tokens[mention.first]?.quoted ?? false) && !quoted;
    const embedded = /^(?:that|if|whether|as|by|of|with)$/.test(bare(read.tokens[mention.first - 1]));
    const after = read.tokens[mention.last]?.pos;
    const adjective =
      !mention.subject &&
      mention.who === null &&
      (mention.form === "people" || after === "NOUN" || after === "PROPN");
    const score =
      -1.5 * away +
      (mention.subject ? 2 : 0) -
      (inQuote ? 3 : 0) -
      (adjective ? 1.5 : 0) -
      (embedded ? 1.2 : 0) +
      spoken(mention.role, quoted, away) -
      0.1 * (before.length - index);
    if (score > top) {
      best = mention;
      top = score;
    }
  }
  return best;
}

interface Reading {
  readonly actors: readonly NamedActor[];
  readonly who: Person | null;
  readonly form: Mention["form"];
  readonly first: number;
}

/** "both countries", "the two nations": the last two nations named. */
function lastTwo(before: readonly Mention[]): NamedActor[] {
  const found: NamedActor[] = [];
  for (let index = before.length - 1; index >= 0 && found.length < 2; index--)
    for (const actor of before[index]?.actors ?? [])
      if (actor.kind === "country" && !found.some((other) => other.name === actor.name)) found.push(actor);
  return found.slice(0, 2).reverse();
}

const nationOf = (mention: Mention | null): NamedActor[] =>
  (mention?.actors ?? []).filter((actor) => actor.kind === "country");

/** The person whose office a description names: "the diplomat", "the Vermont senator", "the US president". */
function described(found: Found, before: readonly Mention[], first: number, head: number): Person | null {
  const { read } = found.names;
  const word = bare(read.tokens[head]);
  const accepted = WIDER[word] ?? [word];
  const inside = before.filter((mention) => mention.first >= first && mention.last <= head);
  const nation = inside[0]?.actors[0]?.name ?? null;
  const holds = (person: Person): boolean =>
    accepted.some((office) => person.words.has(office)) &&
    (nation === null || person.actor?.name === nation || person.words.has(nation.toLowerCase()));
  for (let index = before.length - 1; index >= Math.max(0, before.length - 60); index--) {
    const who = before[index]?.who;
    if (who && holds(who)) return who;
  }
  return nation ? (found.people.find((person) => holds(person)) ?? null) : null;
}

function readDescription(
  found: Found,
  before: readonly Mention[],
  at: number,
): { reading: Reading; last: number } | null {
  const { read } = found.names;
  const opener = bare(read.tokens[at]);
  let head = at + 1;
  while (
    head < at + 5 &&
    ["ADJ", "PROPN", "NUM", "NOUN"].includes(read.tokens[head]?.pos ?? "") &&
    ["NOUN", "PROPN"].includes(read.tokens[head + 1]?.pos ?? "")
  )
    head++;
  const noun = bare(read.tokens[head]);
  const result = (actors: readonly NamedActor[], who: Person | null) => ({
    reading: { actors, who, form: "description" as const, first: at },
    last: head + 1,
  });
  if (
    /^(?:countries|nations|governments|sides|leaders|capitals)$/.test(noun) &&
    /^(?:both|two)$/.test(bare(read.tokens[head - 1]))
  ) {
    const two = lastTwo(before);
    return two.length === 2 ? result(two, null) : null;
  }
  const owner = HE.has(opener) || SHE.has(opener) ? resolve(found, before, at) : null;
  if (COUNTRY_WORDS.has(noun) && head - at <= 2) {
    const nation = owner
      ? nationOf(owner)
      : nationOf(likeliest(read, before, at, (mention) => isBody(mention) && nationOf(mention).length > 0));
    return nation.length > 0 ? result(nation.slice(0, 1), null) : null;
  }
  if (opener !== "the") return null;
  if (ORGANISED.has(noun) && head === at + 1 && !found.names.covered.has(head)) {
    const body = likeliest(
      read,
      before,
      at,
      (mention) => isBody(mention) && isBodyCalled(noun, mention.actors),
    );
    if (body) return result(body.actors, null);
  }
  const nation = found.names.covered.has(head) ? null : nationOfArm(found.names, noun, at);
  if (nation && head - at <= 2) return result([{ name: nation, kind: "country" }], null);
  if (GROUP_WORDS.has(noun) && head === at + 1) {
    const same = before.findLast(
      (mention) => mention.who === null && bare(read.tokens[mention.last]) === noun,
    );
    const body =
      same ??
      likeliest(
        read,
        before,
        at,
        (mention) => isBody(mention) && mention.actors.every((actor) => actor.kind !== "media"),
      );
    return body ? result(body.actors, null) : null;
  }
  const named = read.tokens[head + 1]?.text === "," ? head + 2 : head + 1;
  if (!OFFICE_WORDS.has(noun) || found.names.covered.has(named)) return null;
  if (/^(?:of|for)$/.test(bare(read.tokens[head + 1]))) return null;
  const who = described(found, before, at, head);
  return who ? result([who.actor ?? selfOf(who)], who) : null;
}

/** Is the mention the subject of the verb that has the pronoun as its object? Then they are two. */
const governs = (read: ReadText, mention: Mention, at: number): boolean =>
  mention.subject &&
  at - mention.last < 8 &&
  read.tokens[mention.first]?.sentence === read.tokens[at]?.sentence;

/** The mention a pronoun stands for, or null. */
function resolve(found: Found, before: readonly Mention[], at: number): Mention | null {
  const { read } = found.names;
  const word = bare(read.tokens[at]);
  const others = (mention: Mention): boolean => !/^(?:him|them)$/.test(word) || !governs(read, mention, at);
  if (HE.has(word))
    return likeliest(
      read,
      before,
      at,
      (mention) => mention.who !== null && mention.who?.gender !== "f" && others(mention),
    );
  if (SHE.has(word))
    return likeliest(read, before, at, (mention) => mention.who !== null && mention.who?.gender !== "m");
  if (IT.has(word))
    return isExpletive(read, at)
      ? null
      : likeliest(read, before, at, (mention) => isBody(mention) && mention.actors.length === 1);
  if (THEY.has(word)) return likeliest(read, before, at, (mention) => isBody(mention) && others(mention));
  return null;
}

/** All mentions of the article, those by name with those by pronoun and description. One pass over the tokens. */
export function withCoreference(found: Found, named: readonly Mention[]): Mention[] {
  const { read } = found.names;
  const mentions: Mention[] = [];
  let next = 0;
  const push = (reading: Reading, last: number): void => {
    const span = [read.tokens[reading.first]?.start ?? 0, read.tokens[last - 1]?.end ?? 0] as const;
    mentions.push({
      ...reading,
      span,
      last,
      person: reading.who?.name ?? null,
      place: false,
      role: null,
      subject: isSubject(read, last),
    });
  };
  for (let at = 0; at < read.tokens.length; at++) {
    for (let mention = named[next]; mention && mention.first <= at; mention = named[++next])
      mentions.push(mention);
    const token = read.tokens[at];
    if (
      !token ||
      (token.pos !== "PRON" &&
        token.pos !== "DET" &&
        !/^(?:the|both|his|her|its|their|our|he|she|they|it)$/i.test(token.text))
    )
      continue;
    const ahead = named.slice(next, next + 3).filter((mention) => mention.last <= at + 5);
    const description = /^(?:the|both|his|her|its|their|our)$/i.test(token.text)
      ? readDescription(found, [...mentions.slice(-60), ...ahead], at)
      : null;
    if (description) {
      push(description.reading, description.last);
      continue;
    }
    const antecedent = resolve(found, mentions, at);
    if (antecedent) {
      const { who } = antecedent;
      if (who && !who.gender) who.gender = HE.has(bare(token)) ? "m" : "f";
      push({ actors: antecedent.actors, who, form: "pronoun", first: at }, at + 1);
    }
  }
  mentions.push(...named.slice(next));
  return mentions.sort((a, b) => a.first - b.first || b.last - a.last);
}

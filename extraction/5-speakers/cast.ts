import type { ActorMention, Attribution, NamedActor, ReadText } from "#domain/extraction";
import { tokenAt } from "#domain/reading";
import type { Span } from "#domain/span";
import { settleActors } from "./behalf";
import { namesOf } from "./names";
import { standsAsPlace } from "./nation-near";
import { actorOf, type Names } from "./offices";
import { type Naming, type Person, peopleIn, selfOf } from "./people";

/** Everybody in an article: the names found, the people with their offices, and every mention of an actor. */
export interface Cast {
  readonly names: Names;
  readonly people: readonly Person[];
  readonly mentions: readonly Mention[];
}

/** A mention with the tokens it covers. */
export interface Mention extends ActorMention {
  readonly first: number;
  readonly last: number;
  readonly who: Person | null;
  /** does it govern the next verb? */
  readonly subject: boolean;
  /** does it stand in somebody's reported words, as a source, as a source told of in such words, or in neither? */
  readonly role: "content" | "source" | "told" | null;
}

/** "Lavrov, who serves as minister, said": does a verb follow the comma that closes the apposition? */
function verbAfterApposition(read: ReadText, from: number): boolean {
  for (let at = from; at < Math.min(from + 22, read.tokens.length - 1); at++) {
    const token = read.tokens[at];
    if (!token || /^[.;:"“”]$/.test(token.text) || token.sentence !== read.tokens[from]?.sentence)
      return false;
    if (token.text === ",") return /^(?:VERB|AUX)$/.test(read.tokens[at + 1]?.pos ?? "");
  }
  return false;
}

/** Where the noun phrase ends that a name owns: "’s Foreign Ministry". */
function ownedEnd(read: ReadText, from: number): number {
  let at = from;
  while (at < from + 4 && /^(?:ADJ|NOUN|PROPN)$/.test(read.tokens[at]?.pos ?? "")) at++;
  return at;
}

/** Does a verb follow within a few words, with nothing between that would part it from its subject? */
export function isSubject(read: ReadText, last: number, body = false): boolean {
  const owned = body && /^['’]s?$/.test(read.tokens[last]?.text ?? "") ? ownedEnd(read, last + 1) : last;
  for (let at = owned; at < Math.min(owned + 4, read.tokens.length); at++) {
    const token = read.tokens[at];
    if (!token) return false;
    if (token.pos === "VERB" || token.pos === "AUX") return true;
    if (token.text === "," && at === owned) return verbAfterApposition(read, owned + 1);
    if (token.pos !== "ADV" && token.pos !== "PART" && !/day$/i.test(token.text) && token.text !== "on")
      return false;
  }
  return false;
}

const spanOf = (read: ReadText, first: number, last: number): Span => [
  read.tokens[first]?.start ?? 0,
  read.tokens[last - 1]?.end ?? 0,
];

export interface Found {
  readonly names: Names;
  readonly people: readonly Person[];
  readonly namings: readonly Naming[];
}

/** The tokens at which a source begins, or goes on behind a comma: who is named there speaks. */
function sourcesIn(read: ReadText, attributions: readonly Attribution[]): ReadonlySet<number> {
  const heads = new Set<number>();
  for (const { source } of attributions)
    for (const [start, end] of source)
      for (let at = tokenAt(read, start); (read.tokens[at]?.start ?? end) < end; at++)
        if ((read.tokens[at]?.start ?? 0) <= start || read.tokens[at - 1]?.text === ",") heads.add(at);
  return heads;
}

/** The article's names and people, each person with the body they speak for. */
export function findEverybody(read: ReadText, attributions: readonly Attribution[]): Found {
  const names = namesOf(read);
  const { people, namings } = peopleIn(names, sourcesIn(read, attributions));
  settleActors(names, people);
  return { names, people, namings };
}

/** By token: does it stand in reported words or in a source? A source inside reported words is a source. */
function rolesOf(read: ReadText, attributions: readonly Attribution[]): readonly Mention["role"][] {
  const roles: Mention["role"][] = [];
  const mark = (spans: readonly Span[], role: Mention["role"]): void => {
    for (const [start, end] of spans)
      for (let at = tokenAt(read, start); (read.tokens[at]?.start ?? end) < end; at++) roles[at] = role;
  };
  for (const { content } of attributions) mark(content, "content");
  for (const { source } of attributions) {
    const first = source[0]?.[0] ?? -1;
    const inside = roles[tokenAt(read, first)] === "content";
    mark(source, inside ? "told" : "source");
  }
  return roles;
}

const PRESS =
  /\b(?:Times|Post|News|Journal|Herald|Tribune|Gazette|Magazine|Radio|TV|Television|Sentinel|Register|Chronicle|Inquirer|Observer|Broadcasting)$/;

/** Mentions by name, in the order of the text. */
export function namedMentions({ names, namings }: Found, attributions: readonly Attribution[]): Mention[] {
  const { read } = names;
  const roleAt = rolesOf(read, attributions);
  const mention = (
    first: number,
    last: number,
    actors: NamedActor[],
    who: Person | null,
    people: boolean,
    place: boolean,
  ): Mention => ({
    span: spanOf(read, first, last),
    form: people ? "people" : "name",
    person: who?.name ?? null,
    actors,
    place,
    first,
    last,
    who,
    subject: isSubject(read, last, who === null),
    role: roleAt[first] ?? null,
  });
  const list = [
    ...names.hits.map((hit) =>
      mention(
        hit.first,
        hit.last,
        [actorOf(hit, names.home)],
        null,
        hit.form === "people",
        hit.form !== "people" && standsAsPlace(read, hit.first),
      ),
    ),
    ...names.runs
      .filter((run) => run.kind === "body")
      .map((run) =>
        mention(
          run.first,
          run.last,
          [{ name: run.text.replace(/^the /i, ""), kind: PRESS.test(run.text) ? "media" : "organisation" }],
          null,
          false,
          standsAsPlace(read, run.first),
        ),
      ),
    ...namings.map(({ first, last, person }) =>
      mention(first, last, [person.actor ?? selfOf(person)], person, false, false),
    ),
  ];
  return list.sort((a, b) => a.first - b.first);
}

import type { ActorMention, Attribution, NamedActor, ReadText } from "#domain/extraction";
import { tokenAt } from "#domain/reading";
import type { Span } from "#domain/span";
import { namesOf, PARTY_NAMES } from "./names";
import { actorOf, type Names, type Office } from "./offices";
import { type Naming, type Person, peopleIn } from "./people";
import { bare } from "./runs";

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
  /** does it stand in somebody's reported words, or as a source, or neither? */
  readonly role: "content" | "source" | null;
}

const PLACE_PREPOSITIONS = new Set("in at near outside across inside within throughout around".split(" "));

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

/** Does a verb follow within a few words, with nothing between that would part it from its subject? */
export function isSubject(read: ReadText, last: number): boolean {
  for (let at = last; at < Math.min(last + 4, read.tokens.length); at++) {
    const token = read.tokens[at];
    if (!token) return false;
    if (token.pos === "VERB" || token.pos === "AUX") return true;
    if (token.text === "," && at === last) return verbAfterApposition(read, last + 1);
    if (token.pos !== "ADV" && token.pos !== "PART" && !/day$/i.test(token.text) && token.text !== "on")
      return false;
  }
  return false;
}

const spanOf = (read: ReadText, first: number, last: number): Span => [
  read.tokens[first]?.start ?? 0,
  read.tokens[last - 1]?.end ?? 0,
];

function standsAsPlace(read: ReadText, first: number): boolean {
  let at = first - 1;
  while (
    at >= 0 &&
    /^(?:the|central|eastern|western|northern|southern|downtown)$/.test(bare(read.tokens[at]))
  )
    at--;
  return PLACE_PREPOSITIONS.has(bare(read.tokens[at]));
}

export const selfOf = (person: Person): NamedActor => ({ name: person.name, kind: "person" });

/** "Lavrov arrived in China to meet his counterpart": the last nation of the sentence that is not the first one's. */
function otherNation(names: Names, at: number): NamedActor | null {
  const sentence = names.read.tokens[at]?.sentence;
  const hits = names.hits.filter(
    (hit) => hit.first < at && hit.nation && names.read.tokens[hit.first]?.sentence === sentence,
  );
  return hits.findLast((hit) => hit.nation !== hits[0]?.nation)?.actor ?? null;
}

const AMERICA = "United States";

/** English papers name the nation of foreign presidents and secretaries; those they leave bare are American. */
const american = (names: Names, words: readonly string[]): boolean =>
  !words.some((word) =>
    /^(?:prime|premier|chancellor|king|queen|ambassador|foreign|spokes\w+)$/.test(word),
  ) &&
  words.some((word) => /^(?:president|secretary)$/.test(word)) &&
  names.hits.some((hit) => hit.nation === AMERICA || PARTY_NAMES.has(hit.actor.name));

/** The nation an office of state belongs to when the text leaves it out: the one the sentence before is about. */
function nationNear(names: Names, { first: at, words }: Office): NamedActor | null {
  const foreign = words.some((word) =>
    /^(?:prime|premier|chancellor|king|queen|counterpart|ambassador|foreign)$/.test(word),
  );
  if (names.home && !foreign) return { name: names.home, kind: "country" };
  if (words.includes("counterpart")) return otherNation(names, at);
  if (american(names, words)) return { name: AMERICA, kind: "country" };
  const sentence = names.read.tokens[at]?.sentence ?? 0;
  const near = names.hits.filter((hit) => {
    const of = names.read.tokens[hit.first]?.sentence ?? -1;
    return (
      hit.actor.kind === "country" &&
      of <= sentence &&
      of >= sentence - 3 &&
      hit.first < at &&
      !standsAsPlace(names.read, hit.first)
    );
  });
  const before = near.filter((hit) => (names.read.tokens[hit.first]?.sentence ?? 0) === sentence - 1);
  return (before[0] ?? near.at(-1) ?? names.hits.find((hit) => hit.actor.kind === "country"))?.actor ?? null;
}

/** At home a spokesperson without a master speaks for the candidate named last before them. */
function campaignNear(names: Names, runners: ReadonlySet<string>, before: number): NamedActor | null {
  const surname = (text: string): string => text.split(" ").at(-1) ?? text;
  const last = names.runs.findLast(
    (run) => run.first < before && run.first > before - 120 && runners.has(surname(run.text)),
  );
  return last ? { name: `${surname(last.text)} campaign`, kind: "organisation" } : null;
}

function settleActors(names: Names, people: readonly Person[]): void {
  const runners = new Set<string>();
  for (const run of names.runs) {
    let next = run.last;
    if (/^['’]s?$/.test(names.read.tokens[next]?.text ?? "")) next++;
    if (/^(?:campaign|supporters|super)$/.test(bare(names.read.tokens[next])))
      runners.add(run.text.split(" ").at(-1) ?? run.text);
  }
  const running = (person: Person): boolean =>
    runners.has(person.surname) ||
    ["candidate", "nominee", "hopeful", "frontrunner", "front-runner", "runner", "contender"].some((word) =>
      person.words.has(word),
    );
  for (const person of people) {
    const { office } = person;
    if (running(person) && !office?.actor?.name.endsWith(" campaign")) person.actor = selfOf(person);
    else if (office?.actor) person.actor = office.actor;
    else if (
      office?.open &&
      names.home &&
      office.words.some((word) => /^(?:spokes\w+|press|communications)$/.test(word))
    )
      person.actor = campaignNear(names, runners, office.first);
    else if (office?.open) person.actor = nationNear(names, office);
  }
  for (const person of people) {
    const master = person.office?.of
      ? people.find((other) => other.surname === person.office?.of && other !== person)
      : null;
    person.actor ??= master ? (master.actor ?? selfOf(master)) : selfOf(person);
  }
}

export interface Found {
  readonly names: Names;
  readonly people: readonly Person[];
  readonly namings: readonly Naming[];
}

/** The article's names and people, each person with the body they speak for. */
export function findEverybody(read: ReadText): Found {
  const names = namesOf(read);
  const { people, namings } = peopleIn(names);
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
  for (const { source } of attributions) mark(source, "source");
  return roles;
}

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
    subject: isSubject(read, last),
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
          [{ name: run.text.replace(/^the /i, ""), kind: "organisation" }],
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

import type { NamedActor, ReadText } from "#domain/extraction";
import { PARTY_NAMES } from "./names";
import type { Names, Office } from "./offices";
import { type Person, selfOf } from "./people";
import { bare } from "./runs";

const PLACE_PREPOSITIONS = new Set("in at near outside across inside within throughout around".split(" "));

/** "in Berlin", "across Russia": is the name that begins here only a place? */
export function standsAsPlace(read: ReadText, first: number): boolean {
  let at = first - 1;
  while (
    at >= 0 &&
    /^(?:the|central|eastern|western|northern|southern|downtown)$/.test(bare(read.tokens[at]))
  )
    at--;
  return PLACE_PREPOSITIONS.has(bare(read.tokens[at]));
}

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

/** The campaign of somebody who runs for office: "Keller campaign". */
export const campaignOf = (person: Person): NamedActor => ({
  name: `${person.surname} campaign`,
  kind: "organisation",
});

const ELECTED = "senator sen rep congressman congresswoman gov governor mayor".split(" ");
const SPEAKING_FOR =
  "spokesman spokeswoman spokesperson aide adviser advisor director secretary manager chief counsel press".split(
    " ",
  );

/** At home a member of Congress who chairs a committee, a governor and a vice president speak for themselves. */
function elected({ words, office }: Person): boolean {
  if (!office || office.of || SPEAKING_FOR.some((word) => words.has(word))) return false;
  if (words.has("vice") && words.has("president") && office.open) return true;
  return ELECTED.some((word) => words.has(word)) && !words.has("president");
}

const attorneyGeneral = ({ words }: Office): boolean => words[0] === "attorney" && words[1] === "general";

/** Gives each person of the article the actor for whom they speak. */
export function settleActors(names: Names, people: readonly Person[]): void {
  const runners = new Set<string>();
  for (const run of names.runs) {
    let next = run.last;
    if (/^['’]s?$/.test(names.read.tokens[next]?.text ?? "")) next++;
    if (
      /^(?:campaign|supporters|super|candidacy|backers|surrogates?|delegates?|rally|rallies|voters|primary)$/.test(
        bare(names.read.tokens[next]),
      )
    )
      runners.add(run.text.split(" ").at(-1) ?? run.text);
  }
  const running = (person: Person): boolean =>
    runners.has(person.surname) ||
    ["candidate", "nominee", "hopeful", "frontrunner", "front-runner", "runner", "contender"].some((word) =>
      person.words.has(word),
    );
  for (const person of people) person.running = running(person);
  for (const person of people) {
    const { office } = person;
    if (person.running && !office?.actor?.name.endsWith(" campaign")) person.actor = selfOf(person);
    else if (names.home && elected(person)) person.actor = selfOf(person);
    else if (names.home === AMERICA && office?.open && attorneyGeneral(office))
      person.actor = { name: "Department of Justice", kind: "organisation" };
    else if (office?.actor) person.actor = office.actor;
    else if (
      office?.open &&
      names.home &&
      office.words.some((word) => /^(?:spokes\w+|press|communications)$/.test(word))
    )
      person.actor = campaignNear(names, runners, office.first);
    else if (office?.open) person.actor = nationNear(names, office);
  }
  for (const person of people) person.actor ??= masterOf(people, person) ?? selfOf(person);
}

const RUNS_BODIES = new Set(
  "spokesman spokeswoman spokesperson ceo president chairman chairwoman director executive head manager counsel officer".split(
    " ",
  ),
);

/** For whom somebody speaks "for Keller": the person of that name or their campaign, else a body that is no person. */
function masterOf(people: readonly Person[], person: Person): NamedActor | null {
  const of = person.office?.of;
  if (!of) return null;
  const master = people.find((other) => other.surname === of.surname && other !== person);
  if (master) return master.running ? campaignOf(master) : (master.actor ?? selfOf(master));
  const leads = person.office?.words.some((word) => RUNS_BODIES.has(word)) ?? false;
  return leads ? { name: of.text, kind: "organisation" } : null;
}

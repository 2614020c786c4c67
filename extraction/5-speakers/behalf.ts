import type { NamedActor } from "#domain/extraction";
import { MONTHS, WEEKDAYS } from "#extraction/lexicon/calendar";
import { AMERICAN_STATES } from "#extraction/lexicon/states";
import { CREW_NOUNS } from "#extraction/lexicon/titles";
import { AMERICA } from "./home";
import { nationNear } from "./nation-near";
import type { Names, Office } from "./offices";
import { type Person, selfOf } from "./people";
import { bare, type Run } from "./runs";

const CREW = new Set(CREW_NOUNS);
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
/** How many tokens back a spokesperson's candidate may be named. */
const REACH = 120;

const surnameOf = ({ text }: Run): string =>
  text
    .replace(/['’]s?$/, "")
    .split(" ")
    .at(-1) ?? text;

/** The campaign of somebody who runs for office: "Keller campaign". */
export const campaignOf = (person: Person): NamedActor => ({
  name: `${person.surname} campaign`,
  kind: "organisation",
});

/** Whom "his", "her" or no word at all points at as the master of an aide: whoever runs for office and was named last. */
function campaignNear(
  names: Names,
  people: readonly Person[],
  runners: ReadonlySet<string>,
  { first }: Office,
): NamedActor | null {
  const word = bare(names.read.tokens[first]);
  const owner = /^(?:his|her)$/.test(word) ? word : bare(names.read.tokens[first - 1]);
  const other = owner === "his" ? "f" : owner === "her" ? "m" : null;
  const fits = (run: Run): boolean =>
    runners.has(surnameOf(run)) &&
    !people.some((person) => person.surname === surnameOf(run) && other !== null && person.gender === other);
  const last = names.runs.findLast((run) => run.first < first && run.first > first - REACH && fits(run));
  return last ? { name: `${surnameOf(last)} campaign`, kind: "organisation" } : null;
}

const ELECTED = "senator sen rep representative congressman congresswoman gov governor mayor".split(" ");
const SPEAKING_FOR =
  "spokesman spokeswoman spokesperson aide adviser advisor director secretary manager chief counsel press".split(
    " ",
  );

/** At home a member of Congress who chairs a committee, a governor and a vice president speak for themselves. */
function elected({ words, office }: Person): boolean {
  if (!office || office.of) return false;
  const chairs =
    /\b(?:sub)?(?:committee|panel) chair(?:man|woman)?\b|\bchair(?:man|woman)? of (?:the )?(?:\w+ ){0,5}(?:sub)?(?:committee|panel)\b/;
  if (chairs.test(office.words.join(" ")) && !/\bnational committee\b/.test(office.words.join(" ")))
    return true;
  if (SPEAKING_FOR.some((word) => words.has(word))) return false;
  if (words.has("vice") && words.has("president") && office.open) return true;
  return ELECTED.some((word) => words.has(word)) && !words.has("president");
}

const attorneyGeneral = ({ words }: Office): boolean => words[0] === "attorney" && words[1] === "general";
const presides = ({ words }: Office): boolean => words.includes("president") && !words.includes("vice");

/** States and days stand before "campaign" and "primary" too. */
const NO_RUNNERS = new Set([
  ...Object.keys(AMERICAN_STATES),
  ...[...MONTHS, ...WEEKDAYS].map(([name]) => capitalised(name ?? "")),
]);

/** Surnames before "campaign", "supporters", "delegates" …: those who run for office. */
function runnersOf(names: Names): Set<string> {
  const runners = new Set<string>();
  for (const run of names.runs) {
    if (run.kind !== "person" || NO_RUNNERS.has(run.text)) continue;
    let next = run.last;
    if (/^['’]s?$/.test(names.read.tokens[next]?.text ?? "")) next++;
    if (
      /^(?:campaign|supporters|super|candidacy|backers|surrogates?|delegates?|rally|rallies|voters|primary|nomination)$/.test(
        bare(names.read.tokens[next]),
      )
    )
      runners.add(surnameOf(run));
  }
  return runners;
}

const CAMPAIGN =
  /^(?:campaign|primary|primaries|caucus|caucuses|election|candidates?|nominee|nomination|delegates?|polls?|debate)$/;
const GOVERNS = "gov governor mayor secretary attorney justice judge".split(" ");

/** Where much of the talk is of an election, the three people named most often stand in it unless they hold another office. */
function foremost(names: Names, people: readonly Person[]): readonly Person[] {
  const signs = names.read.tokens.filter((token) => CAMPAIGN.test(bare(token))).length;
  if (names.home === null || signs < 4 || signs * 200 < names.read.tokens.length) return [];
  const counts = new Map<string, number>();
  for (const run of names.runs) counts.set(surnameOf(run), (counts.get(surnameOf(run)) ?? 0) + 1);
  return people
    .filter(
      (person) =>
        !GOVERNS.some((word) => person.words.has(word)) && !person.office?.open && !person.office?.actor,
    )
    .map((person) => ({ person, count: counts.get(person.surname) ?? 0 }))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 3)
    .filter((one) => one.count >= 4)
    .map((one) => one.person);
}

const STANDING = "candidate nominee hopeful frontrunner front-runner runner contender".split(" ");

/** Of several presidents at home the one most often called so is in office; the others were or would be. */
function sittingPresident(people: readonly Person[]): Person | null {
  const often = ({ presided, forms }: Person): number =>
    presided + 0.01 * [...forms.values()].reduce((sum, count) => sum + count, 0);
  return (
    people
      .filter((person) => !person.running && person.office?.open)
      .toSorted((a, b) => often(b) - often(a))[0] ?? null
  );
}

/** For whom the holder of an office at home speaks, where that is not what the office says; null where it is. */
function atHome(names: Names, person: Person, office: Office, sitting: Person | null): NamedActor | null {
  if (elected(person)) return selfOf(person);
  const words = office.words.join(" ");
  if (names.home === AMERICA && office.open && attorneyGeneral(office))
    return { name: "Justice Department", kind: "organisation" };
  if (/\battorney general\b/.test(words) && office.open && office.words[0] !== "us") return selfOf(person);
  if (presides(office) && office.open && person !== sitting) return selfOf(person);
  if (/\bleader\b/.test(words) && /\bparty\b/.test(words)) return selfOf(person);
  return office.open && /^(?:general|commander|admiral|marshal|king|queen|prince|secretary)$/.test(words)
    ? selfOf(person)
    : null;
}

const isCrew = ({ words }: Office): boolean => words.some((word) => CREW.has(word) || word === "press");

/** Gives each person of the article the actor for whom they speak. */
export function settleActors(names: Names, people: readonly Person[]): void {
  const runners = runnersOf(names);
  const often = foremost(names, people);
  for (const person of people) {
    const crew = person.office !== null && isCrew(person.office) && !person.office.own;
    const stands = runners.has(person.surname) || STANDING.some((word) => person.words.has(word));
    person.running = !crew && (stands || (often.includes(person) && !person.office?.of));
    if (person.running) runners.add(person.surname);
  }
  const sitting = sittingPresident(people);
  for (const person of people) person.actor = officeActor(names, people, runners, sitting, person);
  for (const person of people) person.actor ??= masterOf(names, people, person) ?? selfOf(person);
}

function officeActor(
  names: Names,
  people: readonly Person[],
  runners: ReadonlySet<string>,
  sitting: Person | null,
  person: Person,
): NamedActor | null {
  const { office } = person;
  if (person.running && !office?.actor?.name.endsWith(" campaign")) return selfOf(person);
  if (!office) return null;
  const own = names.home ? atHome(names, person, office, sitting) : null;
  if (own) return own;
  if (office.ownerless) return campaignNear(names, people, runners, office);
  if (office.actor) return office.actor;
  if (!office.open) return null;
  const speaks = office.words.some((word) => /^(?:spokes\w+|press|communications)$/.test(word));
  return names.home && speaks ? campaignNear(names, people, runners, office) : nationNear(names, office);
}

const RUNS_BODIES = new Set(
  "spokesman spokeswoman spokesperson ceo president chairman chairwoman director executive head manager counsel officer".split(
    " ",
  ),
);

/** For whom somebody speaks "for Keller": the person of that name or their campaign, else a body that is no person. */
function masterOf(names: Names, people: readonly Person[], person: Person): NamedActor | null {
  const of = person.office?.of;
  if (!of) return null;
  const master = people.find((other) => other.surname === of.surname && other !== person);
  if (master?.running) return campaignOf(master);
  if (person.office?.own) return null;
  if (master)
    return names.home && !(master.office && presides(master.office))
      ? selfOf(master)
      : (master.actor ?? selfOf(master));
  const leads = person.office?.words.some((word) => RUNS_BODIES.has(word)) ?? false;
  return leads ? { name: of.text, kind: "organisation" } : null;
}

import type { NamedActor } from "#domain/extraction";
import { FORMER, HONORIFICS, HONORIFICS_FEMALE, HONORIFICS_MALE } from "#extraction/lexicon/titles";
import {
  type Gender,
  genderOf,
  isGiven,
  keyOf,
  namedInFull,
  partsOf,
  SUFFIX,
  seatAfter,
  shortForm,
} from "./name-forms";
import { placesAmong } from "./nation-near";
import { nationAfter, officeAfter, officeBefore } from "./office-beside";
import { officeEarlier } from "./office-earlier";
import type { Names, Office } from "./offices";
import { bare, type Run } from "./runs";
import { nicknamed, shortened } from "./same-person";

/** A person of the article. */
export interface Person {
  /** full name as it stands most often */
  name: string;
  readonly given: string | null;
  readonly surname: string;
  gender: Gender;
  office: Office | null;
  /** all words that describe them: of offices held now and before */
  readonly words: Set<string>;
  /** on whose behalf they speak; null until it is known, and then their own */
  actor: NamedActor | null;
  /** do they stand for election? */
  running: boolean;
  /** how often the text calls them president */
  presided: number;
  /** token of the first mention */
  readonly at: number;
  readonly forms: Map<string, number>;
}

/** A person as an actor who speaks for nobody else. */
export const selfOf = (person: Person): NamedActor => ({ name: person.name, kind: "person" });

/** A person named at tokens `[first, last)`. */
export interface Naming {
  readonly first: number;
  readonly last: number;
  readonly person: Person;
}

const GONE = new Set([...FORMER, "husband", "wife"]);
const POLITE = new Set(HONORIFICS);
const POLITE_F = new Set(HONORIFICS_FEMALE);
const POLITE_M = new Set(HONORIFICS_MALE);

const polite = (names: Names, run: Run): Gender => {
  const word = bare(names.read.tokens[run.first - 1]);
  return POLITE_F.has(word) ? "f" : POLITE_M.has(word) ? "m" : null;
};

function countForm({ forms }: Person, run: Run): void {
  const text = run.text.replace(/['’]s$/, "");
  forms.set(text, (forms.get(text) ?? 0) + 1);
}

function newPerson(run: Run, parts: readonly string[], gender: Gender): Person {
  const surname = parts.filter((part) => !SUFFIX.test(part)).at(-1) ?? run.text;
  const given = parts.length > 1 ? (parts[0] ?? null) : null;
  return {
    name: run.text.replace(/['’]s$/, ""),
    given,
    surname,
    gender: gender ?? genderOf(parts[0]),
    office: null,
    words: new Set(),
    actor: null,
    running: false,
    presided: 0,
    at: run.first,
    forms: new Map([[run.text.replace(/['’]s$/, ""), 1]]),
  };
}

/**
 * Everybody named in full, then everybody named by surname alone, in the order of the text. `heads` are the tokens at which
 * the text's sources begin.
 */
export function peopleIn(names: Names, heads: ReadonlySet<number>): { people: Person[]; namings: Naming[] } {
  const people: Person[] = [];
  const byKey = new Map<string, Person>();
  const namings: Naming[] = [];
  const runs = names.runs.filter((run) => run.kind === "person");
  const fulls = namedInFull(runs);
  const shorts: Run[] = [];
  for (const run of runs) {
    const parts = partsOf(run.text);
    const surname = shortForm(parts, fulls);
    if (surname) shorts.push({ ...run, first: run.last - surname.split(" ").length, text: surname });
    if (parts.length < 2 || surname) continue;
    const key = keyOf(parts);
    const person =
      byKey.get(key) ??
      nicknamed(people, parts) ??
      shortened(people, parts) ??
      newPerson(run, parts, polite(names, run));
    if (people.includes(person)) countForm(person, run);
    else people.push(person);
    byKey.set(key, person);
    namings.push({ first: run.first, last: run.last, person });
  }
  for (const person of people)
    person.name =
      [...person.forms].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0]?.[0] ?? person.name;
  addSurnames(names, [...runs.filter((run) => !run.text.includes(" ")), ...shorts], people, namings);
  namings.sort((a, b) => a.first - b.first);
  for (const naming of namings) learnOffice(names, naming);
  for (const naming of namings) naming.person.office ??= officeEarlier(names, namings, naming);
  const sure = people.filter((person) => isSure(names, person, namings, heads));
  return { people: sure, namings: namings.filter(({ person }) => sure.includes(person)) };
}

/** What follows a name, as far as it tells something. */
function after({ read }: Names, last: number, length = 12): string {
  const end = read.tokens[last - 1]?.end ?? 0;
  return read.text.slice(end, end + length);
}

/**
 * A run of capitals is a person when something says so: a given name, a title, a later surname alone, a verb it governs, that
 * it heads a source.
 */
function isSure(
  names: Names,
  person: Person,
  namings: readonly Naming[],
  heads: ReadonlySet<number>,
): boolean {
  if (person.office || isGiven(person.given ?? undefined)) return true;
  const own = namings.filter((naming) => naming.person === person);
  return own.some(({ first, last }) => {
    if (heads.has(first) && names.read.tokens[last]?.text === ",") return true;
    if (POLITE.has(bare(names.read.tokens[first - 1])) || last - first === 1) return true;
    return (
      /^(?:VERB|AUX)$/.test(names.read.tokens[last]?.pos ?? "") ||
      /^,? (?:who\b|an? \p{Ll}|\d\d[,.])/u.test(after(names, last)) ||
      bare(names.read.tokens[first - 1]) === "said"
    );
  });
}

/**
 * Of several people of one surname: who stands for election, whom the text names in full most often, but rather not a
 * "former" one; of equals the one named in full last.
 */
function likeliest(
  names: Names,
  candidates: readonly Person[],
  namings: readonly Naming[],
  at: number,
): Person | undefined {
  if (candidates.length < 2) return candidates[0];
  const weight = (person: Person): number =>
    namings
      .filter((naming) => naming.person === person && naming.last - naming.first > 1)
      .reduce((sum, { first }) => {
        const before = names.read.tokens.slice(Math.max(0, first - 4), first).map(bare);
        const runs = before.some((word) => /^(?:candidate|nominee|hopeful|rival|opponent)$/.test(word));
        return sum + 1 + (runs ? 2 : 0) - (before.some((word) => GONE.has(word)) ? 1 : 0);
      }, 0);
  const last = (person: Person): number =>
    namings.findLast((naming) => naming.person === person && naming.first < at)?.first ?? -1;
  return candidates.toSorted((a, b) => weight(b) - weight(a) || last(b) - last(a))[0];
}

/** The last word of a name, and the last two of a long one. */
const surnamesOf = ({ name, surname }: Person): string[] => {
  const parts = partsOf(name);
  return parts.length > 2 ? [surname, parts.slice(-2).join(" ")] : [surname];
};

function addSurnames(names: Names, runs: readonly Run[], people: Person[], namings: Naming[]): void {
  const bySurname = new Map<string, Person[]>();
  const byGiven = new Map<string, Person[]>();
  for (const person of people) {
    for (const surname of surnamesOf(person))
      bySurname.set(surname, [...(bySurname.get(surname) ?? []), person]);
    if (person.given) byGiven.set(person.given, [...(byGiven.get(person.given) ?? []), person]);
  }
  const places = placesAmong(names);
  for (const run of runs) {
    const parts = partsOf(run.text);
    const word = parts.join(" ");
    const gender = polite(names, run);
    const candidates = [...(bySurname.get(word) ?? []), ...(byGiven.get(word) ?? [])];
    const known = likeliest(
      names,
      candidates.filter((person) => !gender || !person.gender || person.gender === gender),
      namings,
      run.first,
    );
    if (known) namings.push({ first: run.first, last: run.last, person: known });
    else if (
      gender ||
      POLITE.has(bare(names.read.tokens[run.first - 1])) ||
      (!places.has(run.text) && officeBefore(names, run.first))
    ) {
      const person = newPerson(run, parts, gender);
      people.push(person);
      bySurname.set(word, [...(bySurname.get(word) ?? []), person]);
      namings.push({ first: run.first, last: run.last, person });
    }
  }
}

/** A person's office is the first present one the text tells; later ones only fill what is missing. */
function learnOffice(names: Names, { first, last, person }: Naming): void {
  const [vice, title] = [first - 2, first - 1].map((at) => bare(names.read.tokens[at]));
  if (title === "president" && vice !== "vice" && !GONE.has(vice ?? "")) person.presided++;
  const of = nationAfter(names, last);
  for (const word of seatAfter(after(names, last, 16))) person.words.add(word);
  for (const found of [officeBefore(names, first), officeAfter(names, last)]) {
    if (!found) continue;
    const office = of && found.open ? { ...found, actor: of, open: false } : found;
    const links = office.words.findIndex((word, at) => at > 0 && /^(?:for|to|of)$/.test(word));
    for (const word of office.words.slice(0, links < 0 ? undefined : links)) person.words.add(word);
    for (const word of office.words) {
      if (!person.gender && POLITE_F.has(word)) person.gender = "f";
      if (!person.gender && POLITE_M.has(word)) person.gender = "m";
    }
    const better =
      !person.office || (person.office.own && !office.own) || (!person.office.actor && office.actor !== null);
    if (better) person.office = office;
  }
}

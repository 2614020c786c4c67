import { genderOf, partsOf } from "./name-forms";

/** What of a person tells whether another name is theirs. */
interface Named {
  readonly name: string;
  readonly given: string | null;
  readonly surname: string;
}

/** "Sandy Paradis" and "Sandra Paradis": somebody known whose given name begins alike. */
export function nicknamed<P extends Named>(people: readonly P[], parts: readonly string[]): P | undefined {
  const [given, surname] = [parts[0] ?? "", parts.at(-1)];
  const alike = (other: string): boolean =>
    other !== given && other.slice(0, 3) === given.slice(0, 3) && Math.min(other.length, given.length) <= 5;
  return people.find(
    (person) =>
      person.surname === surname &&
      person.given !== null &&
      alike(person.given) &&
      genderOf(given) === genderOf(person.given),
  );
}

/** "Emmanuel Sadi" after "Rene Emmanuel Sadi": somebody known whose longer name holds these words in their order. */
export function shortened<P extends Named>(people: readonly P[], parts: readonly string[]): P | undefined {
  return people.find(({ name, surname }) => {
    const longer = partsOf(name);
    if (surname !== parts.at(-1) || longer.length <= parts.length) return false;
    let at = -1;
    return parts.every((part) => {
      at = longer.indexOf(part, at + 1);
      return at >= 0;
    });
  });
}

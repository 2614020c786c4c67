import type { Speaking } from "#domain/extraction";
import { mentionsIn } from "#domain/reading";
import { HONORIFICS_FEMALE, HONORIFICS_MALE } from "#extraction/lexicon/titles";
import type { Mention } from "./cast";
import { PEOPLE_NOUNS, STANDING } from "./described";
import type { Person } from "./people";
import { bare } from "./runs";
import { governed, nounPhrase } from "./source-words";
import { answer, type Source } from "./sourcing";
import { WIDER } from "./wider";

const WOMEN = new Set([...HONORIFICS_FEMALE, "woman", "mother", "wife", "sister", "daughter", "actress"]);
const MEN = new Set([...HONORIFICS_MALE, "man", "father", "husband", "brother", "son"]);
/** Callings that say nothing of an office: whoever was spoken of last may be meant. */
const ANYBODY =
  /^(?:man|woman|mogul|billionaire|businessman|businesswoman|star|author|native|politician|tycoon|magnate|developer)$/;
/** How many sentences back a description without a match reaches, and one that fits. */
const [NEAR, FAR] = [4, 40];

interface Description {
  readonly noun: string;
  readonly modifiers: readonly string[];
  /** the nation in it: "the British prime minister" */
  readonly nation: string | null;
}

/** How well a person's known offices, party and state fit the description; 0 where nothing is known either way. */
function suits({ noun, modifiers, nation }: Description, person: Person): number {
  const { words, gender } = person;
  if ((WOMEN.has(noun) && gender === "m") || (MEN.has(noun) && gender === "f")) return -9;
  if (noun === "president" && words.has("vice") !== modifiers.includes("vice")) return -9;
  const other = {
    republican: ["democrat", "democratic"],
    democrat: ["republican"],
    democratic: ["republican"],
  };
  const party = [noun, ...modifiers].flatMap((word) => other[word as keyof typeof other] ?? []);
  if (party.some((word) => words.has(word))) return -9;
  if (nation && person.actor?.kind === "country" && person.actor.name !== nation) return -9;
  let points = 0;
  if ((WIDER[noun] ?? [noun]).some((word) => words.has(word))) points += 3;
  if (noun === "democrat" && words.has("democratic")) points += 3;
  if (STANDING.test(noun) && person.running) points += 3;
  for (const word of modifiers) if (words.has(word)) points += 1.5;
  if (nation && person.actor?.name === nation) points += 2;
  if (modifiers.includes("former") && person.office !== null && !person.office.own) points -= 2;
  return points;
}

/** Is the noun part of a name, and no party's people ("the Ohio Republican")? */
const inName = ({ cast }: Source, at: number, noun: string): boolean =>
  cast.names.covered.has(at) && !/^(?:republican|democrat)$/.test(noun);

function describe(source: Source): Description | null {
  const { read, mentions, first } = source;
  const tokens = nounPhrase(source);
  const noun = bare(tokens.at(-1));
  const last = first + tokens.length;
  if (!PEOPLE_NOUNS.has(noun) || inName(source, last - 1, noun)) return null;
  const named = (mention: Mention): boolean => mention.who !== null && mention.form === "name";
  if (mentions.some((mention) => named(mention) && !governed(source, mention))) return null;
  const definite = /^(?:the|this|that)$/i.test(tokens[0]?.text ?? "");
  const headline =
    (read.tokens[first]?.sentence ?? 9) < 2 && !/^(?:an?|one|some)$/i.test(tokens[0]?.text ?? "");
  if (!definite && !headline) return null;
  const nation = mentions.find(
    (mention) => mention.first < last && !mention.who && mention.actors[0]?.kind === "country",
  );
  return { noun, modifiers: tokens.slice(0, -1).map(bare), nation: nation?.actors[0]?.name ?? null };
}

/**
 * Whom a definite description means at home ("the Texas senator", "the Republican front-runner", "the former governor"):
 * of those whose offices, party and state fit it best, the one spoken of last. Null when it describes nobody known.
 */
export function describedPerson(source: Source): Speaking | null {
  const { read, cast, first } = source;
  if (cast.names.home === null) return null;
  const description = describe(source);
  if (!description) return null;
  const sentence = read.tokens[first]?.sentence ?? 0;
  const start = read.sentences[Math.max(0, sentence - FAR)]?.start ?? 0;
  let best: { mention: Mention; points: number } | null = null;
  for (const mention of mentionsIn(cast.mentions, [start, read.tokens[first]?.start ?? start])) {
    if (!mention.who || mention.form === "description") continue;
    const away = sentence - (read.tokens[mention.first]?.sentence ?? 0);
    const fits = suits(description, mention.who);
    const loose = ANYBODY.test(description.noun) && away <= NEAR && fits === 0;
    if (fits <= 0 && !loose) continue;
    const points =
      fits - 0.15 * Math.min(away, 10) + (mention.role === "source" ? 1 : 0) + (mention.subject ? 0.5 : 0);
    if (points >= (best?.points ?? -1)) best = { mention, points };
  }
  const said = `"${description.noun}" fits what the text says of them`;
  const later = cast.people
    .map((person) => ({ person, fits: suits(description, person) }))
    .filter(({ fits }) => fits >= 3 && fits > (best?.points ?? 0) + 1);
  const [one] = later.toSorted((a, b) => b.fits - a.fits);
  if (!one && best?.mention.who) return answer(best.mention.who, best.mention.actors, "record", said);
  return one ? answer(one.person, one.person.actor ? [one.person.actor] : [], "record", said) : null;
}

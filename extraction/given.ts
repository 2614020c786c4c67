import { nameKey } from "#domain/actor";
import type { ClaimType } from "#domain/claim";
import { dayFromWords } from "#domain/day";
import type {
  Attribution,
  ExtractedClaim,
  NamedActor,
  ReadText,
  ResponseLink,
  Speaker,
} from "#domain/extraction";
import type { Cast } from "./5-speakers/cast";

/** A claim that another reader than the trained model found, at words of the text, and what that reader says of it. */
export interface GivenClaim {
  readonly attribution: Attribution;
  readonly type: ClaimType;
  /** full name, as the reader has it */
  readonly speaker: string | null;
  readonly actors: readonly NamedActor[];
  readonly targets: readonly NamedActor[];
  /** ISO day, as the reader has it */
  readonly said: string | null;
  /** places in the list of the charges it answers */
  readonly answers: readonly number[];
  /** the part of the text that was read at once: of charges in other parts the reader knew nothing */
  readonly part: number;
  /** who the reader is, in words for a reason: "the language model m" */
  readonly by: string;
}

interface Frame {
  readonly read: ReadText;
  readonly cast: Cast;
  /** ISO day of the article */
  readonly published: string | null;
}

/** What a claim is worth, of 1, where the reader and the trained model see another type in it: half. */
const DISPUTED = 0.5;

/** The claim's place in the list that was given: stage 7 numbers the claims by it, and leaves out what has no words. */
const placeOf = (claim: ExtractedClaim): number => Number(claim.id.slice(1)) - 1;

/**
 * The claims as the stages read them at the words that were given, under what the reader says of their type, voice and
 * aim. A name counts only as far as the article bears it; where it does not, what the stages read stands.
 */
export function asGiven(
  claims: readonly ExtractedClaim[],
  given: readonly GivenClaim[],
  frame: Frame,
): ExtractedClaim[] {
  const bearers = bearersIn(frame);
  return claims.map((claim) => {
    const one = given[placeOf(claim)];
    if (!one) return claim;
    const actors = named(one.actors, bearers.voice) ?? claim.actors;
    const targets = named(one.targets, bearers.aim) ?? claim.targets;
    const day = claim.said ? null : dayOf(one.said, frame.published);
    const agreed = one.type === claim.type;
    return {
      ...claim,
      ...{
        type: one.type,
        actors,
        speaker: speakerOf(one.speaker, claim.speaker, frame),
        said: day ?? claim.said,
      },
      targets: targets.filter(({ name }) => !actors.some((own) => own.name === name)),
      confidence: agreed ? claim.confidence : Math.round(one.attribution.confidence * DISPUTED * 1000) / 1000,
      reasons: {
        ...claim.reasons,
        words: `${one.by} quotes them, and they stand in the text`,
        type: agreed
          ? `${one.by} and the rules agree`
          : `${one.by} says so; ${claim.reasons.type ?? "the rules differ"}`,
        ...(day && { said: `${one.by} says so; the rules find no day` }),
        ...(actors !== claim.actors && { actors: `${one.by} says so, and the article names them` }),
        ...(targets !== claim.targets && { targets: `${one.by} says so, and the article names them` }),
      },
    };
  });
}

/** The links that the reader drew to charges, as sure as stage 8 is of them; and those of stage 8 to parts that it could not see. */
export function linkedAsGiven(
  linked: readonly ExtractedClaim[],
  given: readonly GivenClaim[],
): ExtractedClaim[] {
  const byId = new Map(linked.map((claim) => [claim.id, claim]));
  return linked.map((claim) => {
    const one = given[placeOf(claim)];
    if (!one) return claim;
    const elsewhere = claim.respondsTo.filter(({ to }) => {
      const charge = byId.get(to);
      return charge && given[placeOf(charge)]?.part !== one.part;
    });
    const own = [...new Set(one.answers)].flatMap((place): ResponseLink[] => {
      const charge = byId.get(`c${place + 1}`);
      if (charge?.type !== "allege" || charge.id === claim.id) return [];
      const known = claim.respondsTo.find(({ to }) => to === charge.id);
      return [known ?? { to: charge.id, basis: "implied", confidence: DISPUTED }];
    });
    const links = [...own, ...elsewhere.filter(({ to }) => !own.some((link) => link.to === to))];
    const reasons =
      own.length > 0
        ? { ...claim.reasons, respondsTo: `${one.by} says that it answers them` }
        : claim.reasons;
    return { ...claim, respondsTo: links, reasons };
  });
}

type Bearers = (actor: NamedActor) => readonly NamedActor[];

/** Who of the article bears a name: as a voice a person stands for whom they speak, as an aim for themselves unless it is a nation. */
function bearersIn({ read, cast }: Frame): { readonly voice: Bearers; readonly aim: Bearers } {
  const [voices, aims] = [new Map<string, readonly NamedActor[]>(), new Map<string, readonly NamedActor[]>()];
  const learn = (key: string, voice: readonly NamedActor[], aim: readonly NamedActor[]) => {
    if (key === "" || voices.has(key)) return;
    voices.set(key, voice);
    aims.set(key, aim);
  };
  for (const { actors } of cast.mentions)
    for (const actor of actors) learn(nameKey(actor.name), [actor], [actor]);
  for (const { span, form, person, actors } of cast.mentions) {
    if (form === "pronoun" || actors.length === 0) continue;
    const self =
      person === null || actors[0]?.kind === "country" ? actors : [{ name: person, kind: "person" as const }];
    learn(nameKey(read.text.slice(...span)), actors, self);
    if (person !== null) learn(nameKey(person), actors, self);
  }
  const verbatim: Bearers = (actor) => (standsIn(read.text, actor.name) ? [actor] : []);
  return {
    voice: (actor) => voices.get(nameKey(actor.name)) ?? verbatim(actor),
    aim: (actor) => aims.get(nameKey(actor.name)) ?? verbatim(actor),
  };
}

/** Those who bear the names, each once; null where names were given and the article bears none of them. */
function named(given: readonly NamedActor[], bearers: Bearers): readonly NamedActor[] | null {
  const all = given.flatMap((actor) => [...bearers(actor)]);
  const found = all.filter((actor, at) => all.findIndex(({ name }) => name === actor.name) === at);
  return found.length === 0 && given.length > 0 ? null : found;
}

/** Does the text print the name, with no letter of another word at its ends? */
function standsIn(text: string, name: string): boolean {
  const at = name.length < 2 ? -1 : text.indexOf(name);
  return at >= 0 && !/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? " "}${text[at + name.length] ?? " "}`);
}

function speakerOf(
  name: string | null,
  read: Speaker | null,
  { cast, read: { text } }: Frame,
): Speaker | null {
  if (name === null) return null;
  const key = nameKey(name);
  const person = cast.people.find((one) => nameKey(one.name) === key || nameKey(one.surname) === key);
  const full = person?.name ?? name;
  if (read && nameKey(read.name) === nameKey(full)) return read;
  if (person) return { name: person.name, office: person.office?.text ?? null };
  return standsIn(text, name) ? { name, office: null } : read;
}

/** A day that is one, and not after the article's own. */
function dayOf(said: string | null, published: string | null): string | null {
  const day = said === null ? null : dayFromWords(said);
  return day !== null && published !== null && day <= published ? day : null;
}

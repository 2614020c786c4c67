import { CLAIM_TYPES, type ClaimType } from "#domain/claim";
import { isOwn, type Reading } from "./reading";

/** A claim with the type the rules give it. */
export interface Ruled {
  readonly reading: Reading;
  readonly type: ClaimType;
}

/** A type that more than this share of an article's claims have says something of the others. */
const MUCH = 0.3;

const voiceOf = ({ speaking }: Reading): string => speaking.actors.map(({ name }) => name).join();

/** The voice with the first other party of its words: two claims with the same pair tend to do the same. */
function pairOf(reading: Reading): string | null {
  const other = reading.inside
    .filter((mention) => !mention.place)
    .flatMap(({ actors }) => actors)
    .find((actor) => !isOwn(reading.speaking, actor));
  return other ? `${voiceOf(reading)} > ${other.name}` : null;
}

/** How often each type was given, by a key. */
class Counts {
  readonly #counts = new Map<string, Map<ClaimType, number>>();

  add(key: string, type: ClaimType): void {
    const counts = this.#counts.get(key) ?? new Map<ClaimType, number>();
    counts.set(type, (counts.get(type) ?? 0) + 1);
    this.#counts.set(key, counts);
  }

  /** The types that others than one claim of type `own` have. */
  others(key: string, own: ClaimType): ClaimType[] {
    const counts = this.#counts.get(key);
    return CLAIM_TYPES.filter((type) => (counts?.get(type) ?? 0) > (type === own ? 1 : 0));
  }
}

/** What the claims around each claim show of its type: those beside it, those of the same voice and pair, and all of the article. */
export function surroundingTypes(claims: readonly Ruled[]): string[][] {
  const [voices, pairs] = [new Counts(), new Counts()];
  const all = new Map<ClaimType, number>();
  for (const { reading, type } of claims) {
    voices.add(voiceOf(reading), type);
    const pair = pairOf(reading);
    if (pair) pairs.add(pair, type);
    all.set(type, (all.get(type) ?? 0) + 1);
  }
  const much = [...all].filter(([, count]) => count / claims.length > MUCH).map(([type]) => `a ${type}`);
  return claims.map(({ reading, type }, at) => {
    const voice = voiceOf(reading);
    const pair = pairOf(reading);
    const beside = [-2, -1, 1, 2].flatMap((step) => {
      const other = claims[at + step];
      if (!other) return [];
      return [`b ${step} ${other.type} ${voiceOf(other.reading) === voice}`, `b ${step} ${other.type}`];
    });
    return [
      ...beside,
      ...voices.others(voice, type).map((other) => `v ${other}`),
      ...(pair ? pairs.others(pair, type).map((other) => `vp ${other}`) : []),
      ...much,
      `place ${Math.min(4, Math.floor((5 * at) / claims.length))}`,
    ];
  });
}

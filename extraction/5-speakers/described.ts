import type { NamedActor, ReadText, Speaking, Token } from "#domain/extraction";
import { tokenAt } from "#domain/reading";
import { OFFICE_HEADS, OFFICES_OWN } from "#extraction/lexicon/titles";
import { campaignOf } from "./behalf";
import type { Cast, Mention } from "./cast";
import { PARTY_NAMES } from "./home";
import { bare } from "./runs";
import { answer } from "./sourcing";

export const PEOPLE_NOUNS: ReadonlySet<string> = new Set([
  ...OFFICE_HEADS,
  ...OFFICES_OWN,
  ..."man woman mother father executive pollster diplomat physician mogul star comedian republican democrat native author politician hacker documentarian filmmaker".split(
    " ",
  ),
]);
const OUTLETS = new Set(
  "newspaper paper magazine network outlet broadcaster channel site website publication".split(" "),
);
const BODIES = new Set(
  "group organization organisation company firm agency union committee party board department bureau court association foundation university campaign bank commission council coalition network nonprofit corporation".split(
    " ",
  ),
);
export const STANDING =
  /^(?:candidate|nominee|hopeful|frontrunner|front-runner|runner|contender|rival|challenger)$/;
/** What a party, a wing of it and its committees are called once they have been named. */
const OF_PARTIES =
  /^(?:party|group|organi[sz]ation|movement|committee|campaign|commission|council|coalition)$/;

/** May these be "the company", "the group"? No party is a company, a bank or a court. */
export const isBodyCalled = (noun: string, actors: readonly NamedActor[]): boolean =>
  actors.every(
    ({ name, kind }) => kind === "organisation" && (OF_PARTIES.test(noun) || !PARTY_NAMES.has(name)),
  );

/** How many sentences back a description reaches. */
const REACH = 4;

/** The mentions that end before the token, in the last sentences. */
function lastMentions(read: ReadText, cast: Cast, first: number): Mention[] {
  const sentence = read.tokens[first]?.sentence ?? 0;
  return cast.mentions.filter(
    (mention) =>
      mention.last <= first &&
      mention.form === "name" &&
      sentence - (read.tokens[mention.first]?.sentence ?? 0) <= REACH,
  );
}

/** Of several, one that speaks before one that governs a verb, and of equals the last. */
const foremost = (mentions: readonly Mention[]): Mention | undefined =>
  mentions.findLast((mention) => mention.role === "source") ??
  mentions.findLast((mention) => mention.subject) ??
  mentions.at(-1);

/**
 * A definite description that names nobody ("the candidate", "the newspaper", "the group"): whoever of that kind the text
 * spoke of last. Null when it is no such description, or nobody of the kind was near.
 */
export function describedSource(read: ReadText, cast: Cast, first: number, head: Token): Speaking | null {
  if (!/^(?:the|this|that)$/.test(bare(read.tokens[first]))) return null;
  const noun = bare(head);
  const near = lastMentions(read, cast, Math.min(first, tokenAt(read, head.start)));
  const said = `"${noun}" is the last of the kind`;
  if (PEOPLE_NOUNS.has(noun)) {
    const known = near.filter((mention) => mention.who);
    const runners = STANDING.test(noun) ? known.filter((mention) => mention.who?.running) : [];
    const named =
      known.findLast((mention) => mention.who?.words.has(noun)) ??
      foremost(runners.length > 0 ? runners : known);
    return named ? answer(named.who, named.actors, "record", said) : null;
  }
  if (noun === "campaign") {
    const runner = near.findLast((mention) => mention.who?.running)?.who;
    if (runner) return answer(null, [campaignOf(runner)], "record", `the campaign of ${runner.name}`);
  }
  const media = OUTLETS.has(noun) || (noun === "board" && /^editorial$/.test(bare(read.tokens[first + 1])));
  if (!media && !BODIES.has(noun)) return null;
  const bodies = near.filter(
    ({ who, place, actors }) =>
      !who &&
      !place &&
      actors.length > 0 &&
      (media ? actors.every(({ kind }) => kind === "media") : isBodyCalled(noun, actors)),
  );
  const body =
    foremost(bodies) ?? (media ? cast.mentions.find(({ actors }) => actors[0]?.kind === "media") : undefined);
  return body ? answer(null, body.actors, "record", said) : null;
}

import type { NamedActor, Speaking } from "#domain/extraction";
import { GROUP_NOUNS } from "#extraction/lexicon/titles";
import type { Mention } from "./cast";
import { PEOPLE_NOUNS } from "./described";
import { PARTY_NAMES } from "./home";
import { bare, isCapital, isTitle } from "./runs";
import { governed, headAfter, joined, wordsOf } from "./source-words";
import { answer, type Source } from "./sourcing";

/** Nouns behind a party's name that leave it the speaker. */
const PARTY_STAFF =
  /^(?:party|officials?|leaders?|leadership|aides?|staff|staffers?|spokes\w+|committee|majority|minority|side|field|lawmakers)$/;
const GROUPS = new Set(GROUP_NOUNS);

/** "Americans" in an American paper are people, not the United States. */
const isCrowd = ({ read, cast }: Source, head: Mention): boolean =>
  head.form === "people" &&
  /s$/.test(wordsOf(read, head)) &&
  (head.actors[0]?.name === cast.names.home ||
    (wordsOf(read, head) === "Americans" && bare(read.tokens[head.first - 1]) !== "the"));

/** "Nigeria's leading opposition candidate", "Syrian rebel leaders": do words after a nation's name turn them against it? */
function isAgainst({ read, last }: Source, head: Mention): boolean {
  for (let at = head.last; at < last && read.tokens[at]?.text !== ","; at++)
    if (/^(?:opposition|rebels?|dissidents?|separatists?|exiled?|insurgents?)$/.test(bare(read.tokens[at])))
      return true;
  return false;
}

/** "French engineering group Alstom", "French daily Le Monde": the body whose nation and kind only stand before its name. */
function describedBody(
  { read, cast, mentions, last }: Source,
  { form, last: from }: Mention,
): NamedActor[] | null {
  if (form !== "people") return null;
  let at = from;
  while (at < last && /^(?:ADJ|NOUN|PUNCT)$/.test(read.tokens[at]?.pos ?? "") && !isCapital(read.tokens[at]))
    at++;
  const noun = read.tokens[at - 1];
  if (at === from || noun?.pos !== "NOUN" || PEOPLE_NOUNS.has(bare(noun)) || isTitle(noun)) return null;
  const body = mentions.find((mention) => mention.first === at && !mention.who && mention.actors.length > 0);
  const run = cast.names.runAt.get(at);
  if (body) return [...body.actors];
  return run && run.last <= last ? [{ name: run.text.replace(/['’]s$/, ""), kind: "organisation" }] : null;
}

/** The nations and bodies that speak; null when the source names none, or names only a group of a nation's people. */
export function bodiesOf(source: Source): Speaking | null {
  const { read, mentions } = source;
  const bodies = mentions.filter(
    (mention) => !mention.who && mention.actors.length > 0 && !mention.place && !governed(source, mention),
  );
  const [head] = bodies;
  if (!head) return null;
  const after = headAfter(source, head);
  const party = head.actors.every((actor) => PARTY_NAMES.has(actor.name));
  const nation = head.actors.every((actor) => actor.kind === "country");
  if (
    after &&
    !describedBody(source, head) &&
    ((GROUPS.has(after) && (nation || party)) || (party && !PARTY_STAFF.test(after)))
  )
    return null;
  if (after === null && isCrowd(source, head)) return null;
  if (nation && isAgainst(source, head)) return null;
  const all = [head];
  for (const body of bodies.slice(1))
    if (
      body.form !== "pronoun" &&
      read.tokens[body.last]?.text !== "-" &&
      joined(read, all.at(-1)?.last ?? 0, body.first)
    )
      all.push(body);
  const actors = describedBody(source, head) ?? all.flatMap((one) => [...one.actors]);
  return answer(
    null,
    actors,
    "record",
    `"${wordsOf(read, head)}" stands for ${actors.map((actor) => actor.name).join(", ")}`,
  );
}

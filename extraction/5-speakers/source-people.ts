import type { NamedActor, ReadText, Speaking } from "#domain/extraction";
import { CREW_NOUNS, FOLLOWER_NOUNS, PAPER_NOUNS, STAFF_NOUNS } from "#extraction/lexicon/titles";
import { campaignOf } from "./behalf";
import type { Mention } from "./cast";
import { type Person, selfOf } from "./people";
import { bare } from "./runs";
import { governed, headAfter, joined, nounPhrase, wordsOf } from "./source-words";
import { answer, type Source } from "./sourcing";

const PAPERS = new Set(PAPER_NOUNS);
const STAFF = new Set(STAFF_NOUNS);
const CREW = new Set(CREW_NOUNS);
const FOLLOWERS = new Set(FOLLOWER_NOUNS);

const byWhat = (read: ReadText, mention: Mention): string =>
  `"${wordsOf(read, mention)}" is ${mention.who?.name ?? ""}${mention.actors[0] && mention.actors[0].name !== mention.who?.name ? `, who speaks for ${mention.actors[0].name}` : ""}`;

/** Where a source opens with people around somebody ("a spokesman for", "allies of"), what follows only owns them. */
function ledByOthers(source: Source): boolean {
  const head = bare(nounPhrase(source).at(-1));
  const next = source.read.tokens[source.first + nounPhrase(source).length];
  return (STAFF.has(head) || FOLLOWERS.has(head)) && /^(?:for|to|of|with)$/.test(bare(next));
}

/** The person who speaks, alone or with others; whoever speaks for them; null when the source names no person. */
export function personOf(source: Source): Speaking | null {
  const { read, mentions, first } = source;
  const people = mentions.filter((mention) => mention.who && !governed(source, mention));
  const heads = ledByOthers(source)
    ? []
    : people.filter((mention) => {
        const before = bare(read.tokens[mention.first - 1]);
        const after = headAfter(source, mention);
        if (mention.first > first && (before === "for" || before === "of") && mention.form === "name")
          return false;
        const owns = /^['’]s?$/.test(read.tokens[mention.last]?.text ?? "");
        return after === null || (mention.form === "description" && !owns);
      });
  const [head] = heads;
  if (head?.who) {
    const joint = jointWith(source, head);
    if (joint.length === 0) return answer(head.who, head.actors, "record", byWhat(read, head));
    return answer(null, [...head.actors, ...joint], "record", "several speak jointly");
  }
  const [owner] = mentions.filter((mention) => mention.who);
  if (!owner?.who) return null;
  const noun = headAfter(source, owner) ?? bare(nounPhrase(source).at(-1));
  return ownedBy(source, owner, owner.who, noun);
}

/** Who speaks beside the first person: other people and bodies of a list, or that person's own staff. */
function jointWith(source: Source, head: Mention): NamedActor[] {
  const { read, mentions, last } = source;
  const found: NamedActor[] = [];
  let end = head.last;
  for (const one of mentions) {
    if (one.first < head.last || one.form === "pronoun" || one.place || one.actors.length === 0) continue;
    const body = one.who === null;
    const linked = read.tokens.slice(end, one.first).some((token) => /^(?:and|&)$/.test(token.text));
    if (one.who === head.who || governed(source, one) || headAfter(source, one) !== null) continue;
    if (!joined(read, end, one.first) || (body && !linked)) continue;
    found.push(...one.actors);
    end = one.last;
  }
  const rest = read.text.slice(read.tokens[head.last - 1]?.end, read.tokens[last - 1]?.end);
  const staff = /\b(?:and|as well as) (?:his|her) (?:\w+ ){0,2}(\w+)\b/.exec(rest)?.[1] ?? "";
  if (head.who?.running && (CREW.has(staff) || staff === "campaign")) found.push(campaignOf(head.who));
  return found;
}

/** "his campaign", "Clinton aides", "a spokesman for Mr. Rubio", "Sanders supporters". */
function ownedBy(
  { read, cast, first, last }: Source,
  owner: Mention,
  who: Person,
  noun: string,
): Speaking | null {
  const words = read.tokens.slice(first, last).map(bare);
  const actor = owner.actors[0] ?? selfOf(who);
  const followers = FOLLOWERS.has(noun) ? noun : null;
  if (followers)
    return answer(
      null,
      [{ name: `${who.surname} ${followers}`, kind: "organisation" }],
      "record",
      `the ${followers} of ${who.name}`,
    );
  if (words.includes("administration"))
    return answer(
      null,
      [cast.names.home ? { name: cast.names.home, kind: "country" } : actor],
      "record",
      `the government of ${who.name}`,
    );
  if (words.includes("campaign"))
    return answer(null, [campaignOf(who)], "record", `the campaign of ${who.name}`);
  if (who.running && cast.names.home && words.some((word) => CREW.has(word)))
    return answer(null, [campaignOf(who)], "record", `speaks for the campaign of ${who.name}`);
  if (words.some((word) => STAFF.has(word)) || PAPERS.has(noun))
    return answer(null, [actor], "record", `speaks for ${who.name}`);
  if (noun === bare(read.tokens[owner.first]) || last - first <= owner.last - owner.first + 1)
    return answer(who, owner.actors, "record", byWhat(read, owner));
  return null;
}

import type { ActorKind } from "#domain/actor";
import type { Attribution, ReadText, Speaking } from "#domain/extraction";
import { mentionsIn, tokenAt } from "#domain/reading";
import { MEDIA_NOUNS } from "#extraction/lexicon/media";
import { CREW_NOUNS, GROUP_NOUNS, PAPER_NOUNS, STAFF_NOUNS } from "#extraction/lexicon/titles";
import { campaignOf } from "./behalf";
import type { Cast, Mention } from "./cast";
import { describedSource } from "./described";
import { PARTY_NAMES } from "./home";
import { type Previous, withoutSource } from "./missing";
import { type Person, selfOf } from "./people";
import { bare } from "./runs";
import { answer, HEARSAY, type Source, settle } from "./sourcing";

const PRESS = new Set(MEDIA_NOUNS);
const GROUPS = new Set(GROUP_NOUNS);
const PAPERS = new Set(PAPER_NOUNS);
const STAFF = new Set(STAFF_NOUNS);
const CREW = new Set(CREW_NOUNS);
/** Names have at most so many tokens. */
const REACH = 9;
const NOT_HEADS = new Set(
  "to in at from with on near by after before against about during over under".split(" "),
);

/** Who speaks in one attribution. `previous` is the last attribution with a source before it. */
export function readSource(
  read: ReadText,
  attribution: Attribution,
  cast: Cast,
  previous: Previous | null,
): Speaking {
  const [span] = attribution.source;
  const cueText = attribution.cue.map(([start, end]) => read.text.slice(start, end)).join(" ");
  if (!span)
    return (
      withoutSource(read, attribution, cast, previous) ??
      answer(null, [], HEARSAY.test(cueText) ? "hearsay" : "record", "the text names no source")
    );
  const [first, last] = widened(read, cast, tokenAt(read, span[0]), tokenAt(read, span[1] - 1) + 1);
  const source: Source = {
    read,
    cast,
    first,
    last,
    mentions: mentionsIn(cast.mentions, [read.tokens[first]?.start ?? 0, read.tokens[last - 1]?.end ?? 0]),
  };
  const speaking = antecedent(source) ?? personOf(source) ?? bodiesOf(source) ?? unknown(source, previous);
  return settle(source, speaking, cueText, previous);
}

/** A source that begins or ends inside a name takes the whole of it. */
function widened(
  read: ReadText,
  { mentions }: Cast,
  first: number,
  last: number,
): [first: number, last: number] {
  const end = Math.max(first + 1, last);
  const near = around(read, mentions, first - REACH, end + REACH).filter(
    ({ form }) => form !== "description",
  );
  const covers = (at: number) => (mention: Mention) => mention.first < at && at < mention.last;
  return [near.find(covers(first))?.first ?? first, near.find(covers(end))?.last ?? end];
}

/** The mentions among the tokens `[first, last)`. */
const around = (read: ReadText, mentions: readonly Mention[], first: number, last: number): Mention[] =>
  mentionsIn(mentions, [
    read.tokens[Math.max(0, first)]?.start ?? 0,
    read.tokens[Math.min(read.tokens.length, last) - 1]?.end ?? 0,
  ]);

/** "who", "which", "that", "whose": the mention just before. */
function antecedent({ read, cast, first, last }: Source): Speaking | null {
  if (last - first > 1 || !/^(?:who|which|that|whose|whom)$/i.test(read.tokens[first]?.text ?? ""))
    return null;
  const near = around(read, cast.mentions, first - 16, first).filter((mention) => !mention.place);
  const human = /^who/i.test(read.tokens[first]?.text ?? "");
  const mention = (human ? near.filter((one) => one.who && one.form === "name").at(-1) : null) ?? near.at(-1);
  return mention
    ? answer(mention.who, mention.actors, "record", `relative clause on "${wordsOf(read, mention)}"`)
    : null;
}

const wordsOf = (read: ReadText, mention: Mention): string => read.text.slice(...mention.span);

/** Is the mention the complement of a preposition, so that it does not head the source? */
function governed({ read, first }: Source, mention: Mention): boolean {
  let at = mention.first - 1;
  while (at > first && (read.tokens[at]?.pos === "DET" || read.tokens[at]?.pos === "ADJ")) at--;
  return at >= first && NOT_HEADS.has(bare(read.tokens[at]));
}

/** The noun after a name that it only stands beside: "Sanders supporters", "Trump's campaign". */
function headAfter({ read, last }: Source, mention: Mention): string | null {
  let at = mention.last;
  if (/^['’]s?$/.test(read.tokens[at]?.text ?? "")) at++;
  let head: string | null = null;
  while (at < last && ["NOUN", "PROPN", "ADJ"].includes(read.tokens[at]?.pos ?? ""))
    head = bare(read.tokens[at++]);
  return head;
}

function personOf(source: Source): Speaking | null {
  const { read, mentions, first } = source;
  const people = mentions.filter((mention) => mention.who && !governed(source, mention));
  const heads = people.filter((mention) => {
    const before = bare(read.tokens[mention.first - 1]);
    const after = headAfter(source, mention);
    if (mention.first > first && (before === "for" || before === "of") && mention.form === "name")
      return false;
    return after === null || mention.form === "description";
  });
  const [head] = heads;
  if (head?.who) {
    const joint = heads.filter(
      (one) => one.form !== "pronoun" && one.who !== head.who && joined(read, head.last, one.first),
    );
    if (joint.length === 0) return answer(head.who, head.actors, "record", byWhat(read, head));
    return answer(
      null,
      [head, ...joint].flatMap((one) => [...one.actors]),
      "record",
      "several people speak jointly",
    );
  }
  const [owner] = mentions.filter((mention) => mention.who);
  if (!owner?.who) return null;
  const noun = headAfter(source, owner) ?? bare(read.tokens[first]);
  return ownedBy(source, owner, owner.who, noun);
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
  if (words.includes("campaign"))
    return answer(
      null,
      [{ name: `${who.surname} campaign`, kind: "organisation" }],
      "record",
      `the campaign of ${who.name}`,
    );
  if (who.running && cast.names.home && words.some((word) => CREW.has(word)))
    return answer(null, [campaignOf(who)], "record", `speaks for the campaign of ${who.name}`);
  if (words.some((word) => STAFF.has(word)) || PAPERS.has(noun))
    return answer(null, [actor], "record", `speaks for ${who.name}`);
  if (noun === bare(read.tokens[owner.first]) || last - first <= owner.last - owner.first + 1)
    return answer(who, owner.actors, "record", byWhat(read, owner));
  return null;
}

const byWhat = (read: ReadText, mention: Mention): string =>
  `"${wordsOf(read, mention)}" is ${mention.who?.name ?? ""}${mention.actors[0] && mention.actors[0].name !== mention.who?.name ? `, who speaks for ${mention.actors[0].name}` : ""}`;

/** Do only names, commas and "and" stand between two mentions? */
function joined(read: ReadText, from: number, to: number): boolean {
  const between = read.tokens.slice(from, to);
  return (
    between.length < 8 &&
    between.some((token) => /^(?:and|,|&)$/.test(token.text)) &&
    between.every((token) => token.pos !== "VERB" && !/^(?:who|which|that|of|for|to)$/.test(token.text))
  );
}

/** "Americans" in an American paper are people, not the United States. */
const isCrowd = ({ read, cast }: Source, head: Mention): boolean =>
  head.form === "people" &&
  /s$/.test(wordsOf(read, head)) &&
  (head.actors[0]?.name === cast.names.home ||
    (wordsOf(read, head) === "Americans" && bare(read.tokens[head.first - 1]) !== "the"));

function bodiesOf(source: Source): Speaking | null {
  const { read, mentions } = source;
  const bodies = mentions.filter(
    (mention) => !mention.who && mention.actors.length > 0 && !mention.place && !governed(source, mention),
  );
  const [head] = bodies;
  if (!head) return null;
  const after = headAfter(source, head);
  if (
    after &&
    GROUPS.has(after) &&
    head.actors.every((actor) => actor.kind === "country" || PARTY_NAMES.has(actor.name))
  )
    return null;
  if (after === null && isCrowd(source, head)) return null;
  const all = [head];
  for (const body of bodies.slice(1)) if (joined(read, all.at(-1)?.last ?? 0, body.first)) all.push(body);
  const actors = all.flatMap((one) => [...one.actors]);
  return answer(
    null,
    actors,
    "record",
    `"${wordsOf(read, head)}" stands for ${actors.map((actor) => actor.name).join(", ")}`,
  );
}

/** A source without a name: a single surname, a paper whose issuer spoke last, or a group by its own words. */
function unknown({ read, cast, first, last }: Source, previous: Previous | null): Speaking {
  const run = cast.names.runs.find((one) => one.first >= first && one.last <= last && one.kind === "person");
  const plain = run && /^\p{L}+s?$/u.test(run.text) && PAPERS.has(run.text.toLowerCase().replace(/s$/, ""));
  if (
    run &&
    run.last === last &&
    !plain &&
    !(run.first > first && NOT_HEADS.has(bare(read.tokens[run.first - 1])))
  )
    return {
      ...answer(null, [{ name: run.text, kind: "person" }], "record", "named, with no office in the article"),
      speaker: { name: run.text, office: null },
    };
  const words = read.tokens.slice(first, last);
  const stop = words.findIndex(
    (token, at) =>
      at > 0 && (token.pos === "ADP" || token.text === "," || /^(?:who|which|that)$/.test(token.text)),
  );
  const phrase = words
    .slice(0, stop < 0 ? words.length : stop)
    .filter(
      (token, at) =>
        !(
          at === 0 &&
          (token.pos === "DET" ||
            token.pos === "NUM" ||
            /^(?:many|some|several|most|few|other|various|multiple|certain)$/i.test(token.text))
        ),
    );
  const head = phrase.at(-1);
  if (!head || !["NOUN", "PROPN"].includes(head.pos))
    return answer(null, [], "record", "the source has no name");
  const described = describedSource(read, cast, first, head);
  if (described) return described;
  const paper = bare(head);
  if (PAPERS.has(paper) || PAPERS.has(paper.replace(/s$/, "")))
    return previous &&
      !/^(?:emails|e-mails|records|polls|surveys|data|figures|numbers|results|documents)$/.test(paper) &&
      /^(?:the|this|that|his|her|its|their)$/i.test(words[0]?.text ?? "")
      ? { ...previous.speaking, speaker: null, reason: "a paper of the one who spoke before" }
      : answer(null, [], "record", "a paper without an issuer");
  const kind: ActorKind = PRESS.has(bare(head)) ? "media" : "organisation";
  const name = read.text.slice(phrase[0]?.start ?? head.start, head.end).replace(/\s+/g, " ");
  return answer(null, [{ name, kind }], "record", "a group by its own words");
}

import type { ActorKind } from "#domain/actor";
import type { ReadText, Speaking, Token } from "#domain/extraction";
import { tokenAt } from "#domain/reading";
import { BODY_NOUNS, MEDIA_NOUNS } from "#extraction/lexicon/media";
import { FOLLOWER_NOUNS, GROUP_NOUNS, PAPER_NOUNS, STAFF_NOUNS } from "#extraction/lexicon/titles";
import type { Cast } from "./cast";
import { describedSource } from "./described";
import { AMERICA } from "./home";
import type { Previous } from "./missing";
import { COMMON } from "./plain-words";
import { bare, isCapital } from "./runs";
import { isPreposition, nounPhrase } from "./source-words";
import { answer, type Source } from "./sourcing";
import { nationOfArm } from "./state-arms";

const PRESS = new Set(MEDIA_NOUNS);
const PAPERS = new Set(PAPER_NOUNS);
const STAFF = new Set(STAFF_NOUNS);
/** Institutions stay who they are though the text leaves their names out: "the school". */
const BODIES = new Set(BODY_NOUNS.filter((noun) => !PAPERS.has(noun) && noun !== "group"));
const CROWDS = new Set([...GROUP_NOUNS, ...FOLLOWER_NOUNS]);
const COUNTED =
  /^(?:many|some|several|most|few|other|various|multiple|certain|one|two|three|dozens|both|these|those|such)$/i;

/** The words of a group as they stand inside a sentence: the capital of its first word is not theirs, unless a name's. */
function named({ names: { read, covered } }: Cast, phrase: readonly Token[]): string {
  const first = phrase[0];
  const words = read.text
    .slice(first?.start ?? 0, phrase.at(-1)?.end)
    .replace(/\s+/g, " ")
    .replace(/^(?:Mr|Mrs|Ms|Dr)\.? /, "");
  const opens = first && read.sentences[first.sentence]?.start === first.start;
  const isName = !first || covered.has(tokenAt(read, first.start)) || phrase[1]?.text === "-";
  const small = opens && !isName && (COMMON.has(bare(first)) || first.pos !== "PROPN");
  return small && /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** Counts and articles do not belong to a group's name. */
const withoutCounts = (phrase: readonly Token[]): readonly Token[] => {
  const from = phrase.findIndex(
    (token) =>
      token.pos !== "DET" &&
      token.pos !== "NUM" &&
      !COUNTED.test(token.text) &&
      token.pos !== "PUNCT" &&
      token.pos !== "ADV",
  );
  return phrase.slice(Math.max(0, from));
};

/** Singular nouns for many people at once. */
const COLLECTIVE =
  /^(?:police|media|press|establishment|public|community|military|leadership|jury|electorate|government|judge|legislature|faithful|clergy|opposition|resistance|insurgency)$/;
/** Plural nouns that say nothing of who speaks. */
const VAGUE =
  /^(?:people|persons|others|officials|members|friends|politicians|ones|thirds|signs|rules|results|returns|studies|polls|sides|courses|series|news|audits|projections|things|findings|figures|surveys|hours|stories|messages|hundreds|thousands|millions|dozens|scores|majorities|sources)$/;

/** Crowds have a name of their own; a person or thing that the text does not name has none. */
const isGroup = (head: string): boolean =>
  COLLECTIVE.test(head) || BODIES.has(head) || (!VAGUE.test(head) && /(?:[^s]s|men|people)$/.test(head));

const group = (cast: Cast, phrase: readonly Token[]): Speaking => {
  if (!isGroup(bare(phrase.at(-1)))) return answer(null, [], "record", "somebody without a name");
  const kind: ActorKind = PRESS.has(bare(phrase.at(-1))) ? "media" : "organisation";
  return answer(null, [{ name: named(cast, phrase), kind }], "record", "a group by its own words");
};

/** "voters who", "supporters, who": the group before a relative clause; null where no crowd stands there. */
export function groupBefore(read: ReadText, cast: Cast, who: number): Speaking | null {
  const head = read.tokens[who - 1]?.text === "," ? who - 2 : who - 1;
  if (!CROWDS.has(bare(read.tokens[head])) || !/s$|people|men|media/.test(bare(read.tokens[head])))
    return null;
  let first = head;
  while (["ADJ", "NOUN", "PROPN"].includes(read.tokens[first - 1]?.pos ?? "")) first--;
  const owner = cast.mentions.find(
    (mention) => mention.first >= first && mention.last <= head && mention.who,
  );
  if (owner?.who)
    return answer(
      null,
      [{ name: `${owner.who.surname} ${bare(read.tokens[head])}`, kind: "organisation" }],
      "record",
      `the ${bare(read.tokens[head])} of ${owner.who.name}`,
    );
  return group(cast, read.tokens.slice(first, head + 1));
}

/** A single name that the article tells nothing of. */
function nameAlone({ read, cast, first, last }: Source): Speaking | null {
  const run = cast.names.runs.find((one) => one.first >= first && one.last <= last && one.kind === "person");
  if (!run || run.last !== last) return null;
  const plain = /^\p{L}+s?$/u.test(run.text) && PAPERS.has(run.text.toLowerCase().replace(/s$/, ""));
  if (plain || read.tokens.slice(first, run.first).some(isPreposition)) return null;
  return {
    ...answer(null, [{ name: run.text, kind: "person" }], "record", "named, with no office in the article"),
    speaker: { name: run.text, office: null },
  };
}

/** "the administration", "federal investigators": at home they speak for the nation. */
const ofGovernment = (phrase: readonly Token[]): boolean => {
  const words = phrase.map(bare).join(" ");
  return /^(?:the |senior |obama )*administration(?: officials?| aides?)?$|\bfederal (?:officials|investigators|authorities|prosecutors?|government)$|^(?:the |us |senior )*government officials$/.test(
    words,
  );
};

/** An arm of a state speaks for its nation. */
function ofState({ cast, first }: Source, phrase: readonly Token[]): Speaking | null {
  const arm = bare(phrase.at(-1));
  const nation = phrase.some(isCapital) ? null : nationOfArm(cast.names, arm, first);
  return nation
    ? answer(null, [{ name: nation, kind: "country" }], "record", `the ${arm} of ${nation}`)
    : null;
}

/** A source without a name of the cast: a single surname, a description, or a group by its own words. */
export function unnamed(source: Source, previous: Previous | null): Speaking {
  const { read, cast, first } = source;
  const single = nameAlone(source);
  if (single) return single;
  const phrase = withoutCounts(nounPhrase(source));
  const head = phrase.at(-1);
  const state = ofState(source, phrase);
  if (state) return state;
  if (!head || !["NOUN", "PROPN"].includes(head.pos)) return pronoun(source, previous);
  if (cast.names.home === AMERICA && ofGovernment(nounPhrase(source)))
    return answer(null, [{ name: AMERICA, kind: "country" }], "record", "speaks for the government");
  if (STAFF.has(bare(head))) {
    const body = cast.names.runs.find((run) => run.first >= first && read.tokens[run.last] === head);
    if (body)
      return answer(null, [{ name: body.text, kind: "organisation" }], "record", `speaks for ${body.text}`);
    const again = /^the$/i.test(read.tokens[first]?.text ?? "") && previous && !previous.speaking.speaker;
    if (again && previous.speaking.actors.length > 0)
      return { ...previous.speaking, reason: `the ${bare(head)} who spoke before` };
  }
  return describedSource(read, cast, first, head) ?? group(cast, phrase);
}

/** "an Alstom spokesman said … he added": did one person without a name speak before? */
function isUnnamed(read: ReadText, { attribution }: Previous): boolean {
  const words = attribution.source.map(([start, end]) => read.text.slice(start, end)).join(" ");
  return (
    /^(?:an?|the)\b/i.test(words) &&
    /\b(?:spokes(?:man|woman|person)|official|aide|adviser|advisor|lawyer|representative)\b/i.test(words)
  );
}

/** "he" whom nobody near fits: whoever spoke last. */
function pronoun({ read, first, last }: Source, previous: Previous | null): Speaking {
  const one = last - first === 1 && /^(?:he|she|him|his|her)$/i.test(read.tokens[first]?.text ?? "");
  return one && previous && (previous.speaking.speaker || isUnnamed(read, previous))
    ? { ...previous.speaking, reason: "whoever spoke last" }
    : answer(null, [], "record", "the source has no name");
}

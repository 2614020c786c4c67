import { NO_OUTLET } from "./claim-filter";
import { type ClaimSearch, isRolledUp } from "./claim-search";
import { dayInWords, daysInWords } from "./day";
import { DELAY_WORDS } from "./reply-delay";
import { rollUpInWords } from "./roll-up";
import { ANSWER_WORDS, inARow, SOURCING_WORDS, TYPE_WORDS, unitNoun } from "./words";

/** What the slugs and keys of an address are called; a name that is not known stands as it is in the address. */
export interface AskedNames {
  readonly actors: readonly Named[];
  readonly outlets: readonly Named[];
  readonly allegations: readonly Named[];
}
interface Named {
  readonly value: string;
  readonly name: string;
}

const nameIn = (list: readonly Named[], value: string): string =>
  list.find((one) => one.value === value)?.name ?? value;

/** Something that a search asks beside the filter, and the search that no longer asks it. */
interface Condition {
  readonly words: string;
  readonly without: Partial<ClaimSearch>;
}

const LIST_WORDS = {
  pairs: "Charges by pair of accuser and accused",
  types: "Claims by pair of speaker and target",
  allegations: "Claims that make or answer a charge",
} as const;

/** What a search asks beside the filter, condition by condition. */
export function conditionsOf(
  search: ClaimSearch,
  names: Pick<AskedNames, "actors" | "allegations">,
  article: string | null,
): Condition[] {
  const actor = (slug: string) => nameIn(names.actors, slug);
  const { saidFrom, saidTo } = search;
  const found: (Condition | false | "" | undefined)[] = [
    search.q && { words: `With the words “${search.q}”`, without: { q: "" } },
    search.accuser && { words: `Accuser: ${actor(search.accuser)}`, without: { accuser: undefined } },
    search.accused && { words: `Accused: ${actor(search.accused)}`, without: { accused: undefined } },
    search.answer && { words: `Answer: ${ANSWER_WORDS[search.answer]}`, without: { answer: undefined } },
    search.delay && {
      words: `First reply by the accused: ${DELAY_WORDS[search.delay]}`,
      without: { delay: undefined },
    },
    search.list && { words: LIST_WORDS[search.list], without: { list: undefined } },
    search.unit &&
      search.unit !== "claims" && {
        words: `Gathered by ${unitNoun(search.unit)}`,
        without: { unit: undefined },
      },
    search.on && {
      words: `On the allegation “${nameIn(names.allegations, search.on)}”`,
      without: { on: undefined },
    },
    search.by && { words: `Said on behalf of ${actor(search.by)}`, without: { by: undefined } },
    search.about && { words: `About ${actor(search.about)}`, without: { about: undefined } },
    search.repliesTo && {
      words: `Replies to charges by ${actor(search.repliesTo)}`,
      without: { repliesTo: undefined },
    },
    search.speaker && {
      words: search.speaker === "none" ? "No person named" : `Spoken by ${actor(search.speaker)}`,
      without: { speaker: undefined },
    },
    search.replies && {
      words: search.replies === "yes" ? "Answers a charge" : "Answers no charge",
      without: { replies: undefined },
    },
    search.answering && {
      words: `Answers the allegation “${nameIn(names.allegations, search.answering)}”`,
      without: { answering: undefined },
    },
    search.like && { words: "In words like those of one claim", without: { like: undefined } },
    isRolledUp(search) && {
      words: `${actor(search.of)} counted with ${rollUpInWords(search.with)}`,
      without: { of: undefined, with: [] },
    },
    search.open && { words: "Not decided yet", without: { open: undefined } },
    saidFrom &&
      saidTo && {
        words: `Said, or where undated printed, ${daysInWords(saidFrom, saidTo)}`,
        without: { saidFrom: undefined, saidTo: undefined },
      },
    search.article && {
      words: `In the article “${article ?? "untitled"}”`,
      without: { article: undefined },
    },
  ];
  return found.flatMap((condition) => condition || []);
}

function datesInWords({ from, to }: ClaimSearch): string | false {
  if (from && to) return `Printed ${daysInWords(from, to)}`;
  if (from) return `Printed since ${dayInWords(from)}`;
  return to !== undefined && `Printed until ${dayInWords(to)}`;
}

/** The whole filter of a figure in one line: "Printed since 1 Jul 2025; outlets: BBC; reviewed claims only". */
export function askedInWords(search: ClaimSearch, names: AskedNames, article: string | null = null): string {
  const outlet = (key: string) => (key === NO_OUTLET ? "outlet not known" : nameIn(names.outlets, key));
  const parts = [
    datesInWords(search),
    search.outlets.length > 0 && `Outlets: ${inARow(search.outlets.map(outlet))}`,
    search.actors.length > 0 &&
      `Claims by or about ${inARow(search.actors.map((slug) => nameIn(names.actors, slug)))}`,
    search.allegation && `Allegation: “${nameIn(names.allegations, search.allegation)}”`,
    search.types.length > 0 && `Types: ${inARow(search.types.map((type) => TYPE_WORDS[type].noun))}`,
    search.sourcing.length > 0 && `Source: ${inARow(search.sourcing.map((one) => SOURCING_WORDS[one]))}`,
    ...conditionsOf(search, names, article).map(({ words }) => words),
    search.review === "reviewed" && "Reviewed claims only",
  ].filter((part) => typeof part === "string" && part !== "");
  return parts.length > 0 ? parts.join("; ") : "All claims, reviewed or not";
}

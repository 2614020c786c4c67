import type { FilterOptions } from "#db/queries/filter-options";
import { type ClaimSearch, hrefOfSearch } from "#domain/claim-search";
import { daysInWords } from "#domain/day";
import { ANSWER_WORDS } from "#domain/words";
import { Link } from "../ui/link";

interface AskedProps {
  readonly search: ClaimSearch;
  readonly options: FilterOptions;
  /** the title of the one article that is asked for */
  readonly article: string | null;
}

interface Condition {
  readonly words: string;
  readonly without: Partial<ClaimSearch>;
}

/** What the address asks beyond the filter row, each with a way to take it back. */
export function Asked({ search, options, article }: AskedProps) {
  const conditions = conditionsOf(search, options, article);
  if (conditions.length === 0) return null;
  return (
    <ul className="mb-3 flex flex-wrap gap-x-5 gap-y-1">
      {conditions.map(({ words, without }) => (
        <li key={words}>
          {words}{" "}
          <Link
            className="text-xs text-ink-2"
            href={hrefOfSearch({ ...search, ...without, page: 1 })}
            aria-label={`Remove: ${words}`}
          >
            Remove
          </Link>
        </li>
      ))}
    </ul>
  );
}

function conditionsOf(search: ClaimSearch, options: FilterOptions, article: string | null): Condition[] {
  const actor = (slug: string) => options.actors.find((one) => one.value === slug)?.name ?? slug;
  const allegation = (slug: string) => options.allegations.find((one) => one.value === slug)?.name ?? slug;
  const { saidFrom, saidTo } = search;
  const found: (Condition | false | "" | undefined)[] = [
    search.q && { words: `With the words “${search.q}”`, without: { q: "" } },
    search.accuser && { words: `Accuser: ${actor(search.accuser)}`, without: { accuser: undefined } },
    search.accused && { words: `Accused: ${actor(search.accused)}`, without: { accused: undefined } },
    search.answer && { words: `Answer: ${ANSWER_WORDS[search.answer]}`, without: { answer: undefined } },
    search.unit && { words: "Charges by pair of accuser and accused", without: { unit: undefined } },
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
      words: `Answers the allegation “${allegation(search.answering)}”`,
      without: { answering: undefined },
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

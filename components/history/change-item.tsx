import { ACT_WORDS } from "#domain/act-words";
import { momentInWords } from "#domain/as-of";
import { type Change, hrefOfSubject, type Subject } from "#domain/change";
import { Link } from "../ui/link";
import { ThenLinks } from "./then-links";
import { WordsChanged } from "./words-changed";

const NOUNS: Readonly<Record<string, string>> = {
  claim: "a claim",
  response: "a claim and a charge",
  article: "an article",
  desk: "a claim",
  comment: "a claim",
  actor: "an actor",
  allegation: "an allegation",
  distinction: "two that look alike",
  sample: "a second opinion",
  coding: "an article of a second opinion",
  ruling: "a claim of a second opinion",
};

/** One change of the history: who, what, when, how it differs, and the page before and after it. */
export function ChangeItem({ change, about }: { change: Change; about: Subject | null }) {
  const { of, words, charge } = change;
  const page = about ?? of;
  return (
    <li className="item">
      <p className="flex flex-wrap items-baseline gap-x-1.5">
        <b className="font-semibold">{change.userName}</b>
        <span>
          {change.undoes === null
            ? `${ACT_WORDS[change.act] ?? "changed"} ${NOUNS[change.entity] ?? `a ${change.entity}`}`
            : `took back entry ${change.undoes}`}
        </span>
        <time className="ml-auto text-xs text-ink-2" dateTime={change.at}>
          {momentInWords(new Date(change.at))}
        </time>
      </p>
      {words && (
        <p className={of && of.kind !== "claim" ? undefined : "quote"}>
          {of ? <Link href={hrefOfSubject(of)}>{words}</Link> : words}
        </p>
      )}
      {charge && <p className="quote text-ink-2">{charge}</p>}
      {change.differences.length > 0 && <WordsChanged differences={change.differences} />}
      {change.why && <p className="text-ink-2">Note: {change.why}</p>}
      <div className="src flex flex-wrap gap-x-2">
        entry {change.seq}
        {page && <ThenLinks href={hrefOfSubject(page)} at={change.at} isNew={!about && change.isNew} />}
      </div>
    </li>
  );
}

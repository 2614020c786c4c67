import type { HistoryEntry } from "#db/queries/history/claim-history";
import { ACT_WORDS } from "#domain/act-words";
import type { FormAction } from "#domain/action-result";
import { dayInWords } from "#domain/day";
import { ThenLinks } from "./then-links";
import { UndoForm } from "./undo-form";
import { WordsChanged } from "./words-changed";

/** "22 Nov 2026, 14:20": a moment, in universal time. */
const momentInWords = (iso: string): string => `${dayInWords(iso)}, ${iso.slice(11, 16)}`;

interface HistoryListProps {
  /** the address of what it is the history of, where its page can be seen as it stood */
  readonly page?: string;
  readonly entries: readonly HistoryEntry[];
  /** who brought the claim in, and when; null for things that no extractor proposed */
  readonly origin: { readonly proposedBy: string | null; readonly proposedAt: string } | null;
  /** what it is the history of */
  readonly thing?: string;
  /** takes an act back; null for those who may not */
  readonly undo: FormAction | null;
}

/** What became of a claim and its links, newest first: who, when, what changed, why. */
export function HistoryList({ page, entries, origin, thing = "claim", undo }: HistoryListProps) {
  return (
    <ol>
      {entries.map((entry) => (
        <li key={entry.seq} className="item">
          <p className="flex flex-wrap items-baseline gap-x-1.5">
            <b className="font-semibold">{entry.userName}</b> <What entry={entry} thing={thing} />
            <span className="ml-auto text-xs text-ink-2">
              <time dateTime={entry.at}>{momentInWords(entry.at)} UTC</time>
            </span>
          </p>
          <Changes entry={entry} />
          {entry.why && <p className="text-ink-2">Note: {entry.why}</p>}
          <div className="src flex flex-wrap gap-x-2">
            entry {entry.seq}
            {page && <ThenLinks href={page} at={entry.at} isNew={entry.isNew ?? false} />}
            {entry.takenBack && <span>taken back</span>}
            {undo && entry.free && <UndoForm seq={entry.seq} redo={entry.undoes !== null} action={undo} />}
          </div>
        </li>
      ))}
      {origin && (
        <li className="item">
          <p className="flex flex-wrap items-baseline gap-x-1.5">
            {origin.proposedBy ? `Proposed by the extractor (${origin.proposedBy})` : "Added by hand"}
            <span className="ml-auto text-xs text-ink-2">
              <time dateTime={origin.proposedAt}>{momentInWords(origin.proposedAt)} UTC</time>
            </span>
          </p>
        </li>
      )}
    </ol>
  );
}

function What({ entry, thing }: { entry: HistoryEntry; thing: string }) {
  if (entry.undoes !== null) return <span>took back entry {entry.undoes}</span>;
  const act = ACT_WORDS[entry.act] ?? "changed";
  return <span>{entry.otherEnd === null ? `${act} this ${thing}` : `${act} this ${thing} and another`}</span>;
}

function Changes({ entry }: { entry: HistoryEntry }) {
  return (
    <>
      {entry.otherEnd && <p className="quote">{entry.otherEnd}</p>}
      {entry.differences.length > 0 && <WordsChanged differences={entry.differences} />}
    </>
  );
}

import type { InboxItem, InboxKind } from "#db/queries/inbox";
import { ACT_WORDS } from "#domain/act-words";
import { hrefOfClaim } from "#domain/address";
import { dayInWords } from "#domain/day";
import { counted } from "#domain/words";
import { Button } from "../ui/button";
import { TypeGlyph } from "../ui/glyph";
import { Link } from "../ui/link";
import { NothingYet } from "../ui/nothing-yet";
import { PageHead } from "../ui/page-head";

const KIND_WORDS: Readonly<Record<InboxKind, (item: InboxItem) => string>> = {
  mention: () => "named you in a comment on",
  reply: () => "commented, after you, on",
  assigned: () => "gave you",
  changed: ({ act }) => `${ACT_WORDS[act] ?? "changed"}, after you,`,
};

interface InboxViewProps {
  readonly items: readonly InboxItem[];
  readonly readAll: () => Promise<void>;
}

/** What others did that concerns the reader: who, what, on which claim; what is not seen yet is marked. */
export function InboxView({ items, readAll }: InboxViewProps) {
  const fresh = items.filter((item) => item.unread).length;
  return (
    <div className="page">
      <PageHead title="Inbox" />
      <div className="kick flex flex-wrap items-center gap-3">
        <span>
          {counted(fresh, "new entry", "new entries")}: comments that name you or follow yours, claims given
          to you, and what others changed of your decisions.
        </span>
        {fresh > 0 && (
          <form action={readAll}>
            <Button type="submit">Mark all as read</Button>
          </form>
        )}
      </div>
      {items.length === 0 ? (
        <NothingYet title="Nothing here yet.">What others do that concerns you is listed here.</NothingYet>
      ) : (
        <ol>
          {items.map((item) => (
            <li key={`${item.seq} ${item.claim.id}`} className="item">
              <p className="flex flex-wrap items-baseline gap-x-1.5">
                {item.unread && <span className="framed">new</span>}
                <b className="font-semibold">{item.by}</b> {KIND_WORDS[item.kind](item)}{" "}
                <Link href={hrefOfClaim(item.claim.id)}>claim {item.claim.ordinal}</Link>
                <time className="ml-auto text-xs text-ink-2" dateTime={item.at}>
                  {dayInWords(item.at)}, {item.at.slice(11, 16)} UTC
                </time>
              </p>
              {item.body && <p className="whitespace-pre-wrap [overflow-wrap:anywhere]">{item.body}</p>}
              {item.why && <p className="text-ink-2">Note: {item.why}</p>}
              <p className="quote">
                <TypeGlyph type={item.claim.type} size={10} label={true} /> {item.claim.words}
              </p>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

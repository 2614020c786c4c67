import type { InboxItem, InboxKind } from "#db/queries/inbox";
import { ACT_WORDS } from "#domain/act-words";
import { hrefOfClaim } from "#domain/address";
import { dayInWords } from "#domain/day";
import { counted } from "#domain/words";
import { Button } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { TypeGlyph } from "../ui/glyph";
import { Link } from "../ui/link";
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
      <PageHead
        title="Inbox"
        note={`${counted(fresh, "new entry", "new entries")}: comments that name you or follow yours, claims given to you, and what others changed of your decisions.`}
        aside={
          fresh > 0 && (
            <form action={readAll}>
              <Button type="submit">Mark all as read</Button>
            </form>
          )
        }
      />
      {items.length === 0 ? (
        <EmptyState title="Nothing here yet.">
          Name somebody in a comment on a claim (@ and the name), or give somebody a claim to decide, and they
          find it here.
        </EmptyState>
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

import { clsx } from "clsx";
import type { ReactNode } from "react";
import type { QueuedGroup, ReviewQueue } from "#db/queries/review-queue";
import { isReviewed } from "#domain/claim";
import { firstOpen, hrefOfQueue, type QueueAsked, type QueueOrder } from "#domain/review-queue";
import { counted } from "#domain/words";
import { Link } from "../ui/link";
import "./queue-strip.css";

const SHOWN = 4;

interface QueueStripProps {
  readonly queue: ReviewQueue;
  readonly asked: QueueAsked;
  readonly current: string;
  readonly pace: ReactNode;
}

const GROUP_WORDS: Readonly<Record<QueueOrder, readonly [noun: string, order: string]>> = {
  doubt: ["article", "most doubtful article first"],
  newness: ["article", "newest claims first"],
  allegation: ["group", "by allegation, the largest first"],
};

/** What waits: the article on the screen and those around it, a tick for each claim. */
export function QueueStrip({ queue, asked, current, pace }: QueueStripProps) {
  const at = queue.queue.findIndex((article) => article.claims.some((claim) => claim.id === current));
  const [noun, order] = GROUP_WORDS[asked.order];
  const first = Math.max(0, Math.min(at, queue.queue.length - SHOWN));
  return (
    <section className="queue" aria-label="Queue">
      <p className="mb-1.5 flex gap-3">
        <b className="font-semibold">Queue</b>
        <span className="text-ink-2">
          {counted(queue.claims, "claim")} in {counted(queue.articles, noun)}, {order}
        </span>
        {pace}
      </p>
      <ol className="queue-list">
        {queue.queue.slice(first, first + SHOWN).map((article) => (
          <Article key={article.id} article={article} asked={asked} current={current} />
        ))}
      </ol>
    </section>
  );
}

function Article({ article, asked, current }: { article: QueuedGroup; asked: QueueAsked; current: string }) {
  const { claims } = article;
  const done = claims.filter((claim) => isReviewed(claim.state)).length;
  const here = claims.some((claim) => claim.id === current);
  return (
    <li className={clsx(here && "here")}>
      <Link
        className="queue-title quiet-link"
        href={hrefOfQueue(asked, firstOpen([article]) ?? claims[0]?.id)}
      >
        {article.title ?? "Untitled article"}
      </Link>
      <span className="ticks">
        {claims.map((claim) => (
          <Link
            key={claim.id}
            href={hrefOfQueue(asked, claim.id)}
            className={clsx(
              "tick",
              isReviewed(claim.state) && "decided",
              claim.heldBy && "held",
              claim.id === current && "framed",
            )}
            title={claim.heldBy ? `${claim.heldBy} has it on the screen` : undefined}
            aria-label={`Claim ${claim.ordinal}, ${stateOf(claim)}`}
            aria-current={claim.id === current ? "true" : undefined}
          />
        ))}
      </span>
      <span className="text-xs text-ink-2 whitespace-nowrap">
        {done} of {claims.length}
      </span>
    </li>
  );
}

const stateOf = ({ state, heldBy }: QueuedGroup["claims"][number]): string =>
  isReviewed(state) ? "decided" : heldBy ? `open, being edited by ${heldBy}` : "open";

import { clsx } from "clsx";
import type { QueuedArticle, ReviewQueue } from "#db/queries/review-queue";
import { hrefOfReview } from "#domain/address";
import { isReviewed } from "#domain/claim";
import { firstOpen } from "#domain/review-queue";
import { counted } from "#domain/words";
import { Link } from "../ui/link";
import "./queue-strip.css";

const SHOWN = 4;

/** What waits: the article on the screen and those around it, a tick for each claim. */
export function QueueStrip({ queue, current }: { queue: ReviewQueue; current: string }) {
  const at = queue.queue.findIndex((article) => article.claims.some((claim) => claim.id === current));
  const first = Math.max(0, Math.min(at, queue.queue.length - SHOWN));
  return (
    <section className="queue" aria-label="Queue">
      <p className="mb-1.5 flex gap-3">
        <b className="font-semibold">Queue</b>
        <span className="text-ink-2">
          {counted(queue.claims, "claim")} in {counted(queue.articles, "article")}, most doubtful article
          first
        </span>
      </p>
      <ol className="queue-list">
        {queue.queue.slice(first, first + SHOWN).map((article) => (
          <Article key={article.id} article={article} current={current} />
        ))}
      </ol>
    </section>
  );
}

function Article({ article, current }: { article: QueuedArticle; current: string }) {
  const { claims } = article;
  const done = claims.filter((claim) => isReviewed(claim.state)).length;
  const here = claims.some((claim) => claim.id === current);
  return (
    <li className={clsx(here && "here")}>
      <Link className="queue-title quiet-link" href={hrefOfReview(firstOpen([article]) ?? claims[0]?.id)}>
        {article.title ?? "Untitled article"}
      </Link>
      <span className="ticks">
        {claims.map((claim) => (
          <Link
            key={claim.id}
            href={hrefOfReview(claim.id)}
            className={clsx("tick", isReviewed(claim.state) && "decided", claim.id === current && "framed")}
            aria-label={`Claim ${claim.ordinal}, ${isReviewed(claim.state) ? "decided" : "open"}`}
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

import type { ReactNode } from "react";
import type { ReviewQueue } from "#db/queries/review-queue";
import { hrefOfReread } from "#domain/reread-address";
import {
  hrefOfQueue,
  QUEUE_ORDERS,
  QUEUE_SHOWS,
  type QueueAsked,
  type QueueOrder,
  type QueueShow,
} from "#domain/review-queue";
import { Segmented } from "../ui/button";
import { Link } from "../ui/link";
import "./queue-strip.css";

const SHOW_WORDS: Readonly<Record<QueueShow, string>> = {
  open: "To review",
  draft: "Drafts",
  flagged: "Flagged",
  done: "Done",
};
const ORDER_WORDS: Readonly<Record<QueueOrder, string>> = {
  doubt: "Most doubtful",
  newness: "Newest",
  allegation: "By allegation",
};

interface QueueBarProps {
  readonly asked: QueueAsked;
  readonly counts: ReviewQueue["counts"];
  readonly filters: ReactNode;
}

/** Which queue: its state, its order, whose it is, and the filter. All of it stands in the address. */
export function QueueBar({ asked, counts, filters }: QueueBarProps) {
  return (
    <div className="queue-bar">
      <Segmented
        label="State"
        choices={QUEUE_SHOWS.map((show) => ({
          href: hrefOfQueue({ ...asked, show }),
          words: (
            <>
              {SHOW_WORDS[show]}&nbsp;{counts[show]}
            </>
          ),
          current: show === asked.show,
        }))}
      />
      <Segmented
        label="Order"
        choices={QUEUE_ORDERS.map((order) => ({
          href: hrefOfQueue({ ...asked, order }),
          words: ORDER_WORDS[order],
          current: order === asked.order,
        }))}
      />
      <Segmented
        label="Whose"
        choices={[
          { href: hrefOfQueue({ ...asked, mine: false }), words: "Everybody’s", current: !asked.mine },
          { href: hrefOfQueue({ ...asked, mine: true }), words: "Mine", current: asked.mine },
        ]}
      />
      <Link className="text-xs text-ink-2" href="/review/alike">
        Claims alike
      </Link>
      <Link className="text-xs text-ink-2" href={hrefOfReread()}>
        New readings
      </Link>
      {filters}
    </div>
  );
}

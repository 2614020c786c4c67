import type { ReactNode } from "react";
import type { ClaimInArticle } from "#db/queries/claim-in-article";
import type { ReviewQueue } from "#db/queries/review-queue";
import type { FormAction } from "#domain/action-result";
import { hrefOfArticle, hrefOfClaim } from "#domain/address";
import { paragraphsOf } from "#domain/article";
import { stateInWords } from "#domain/claim-difference";
import { hrefOfQueue, type PlacesAround, type QueueAsked } from "#domain/review-queue";
import { Day } from "../ui/day";
import { Link } from "../ui/link";
import { ArticlePane } from "./article-pane";
import { ClaimForm } from "./claim-form";
import type { ClaimFormProps } from "./claim-form-props";
import { KeyList } from "./key-list";
import { QueueStrip } from "./queue-strip";
import { ScrollToClaim } from "./scroll-to-claim";
import "./claim-view.css";
import "./review.css";

interface ReviewViewProps {
  readonly queue: ReviewQueue;
  readonly asked: QueueAsked;
  readonly found: ClaimInArticle;
  readonly places: PlacesAround;
  readonly form: Omit<ClaimFormProps, "action">;
  readonly action: FormAction;
  /** how far one is, and how fast */
  readonly pace: ReactNode;
  readonly foot: ReactNode;
}

/** The review bench: the queue above, the article left with the claim framed, its form right. */
export function ReviewView({ queue, asked, found, places, form, action, pace, foot }: ReviewViewProps) {
  const { claim, neighbours, text } = found;
  const { article } = claim;
  return (
    <div className="review">
      <QueueStrip queue={queue} asked={asked} current={claim.id} pace={pace} />
      <div className="bench">
        <div className="bench-text">
          <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4">
            <p className="kick">
              {article.outlet ?? "Outlet not known"} · <Day date={article.published} /> · ¶ {claim.paragraph}{" "}
              of {paragraphsOf(text).length}
            </p>
            <Steps places={places} asked={asked} />
          </div>
          <h1 className="mb-3 text-head-sm">
            <Link className="quiet-link" href={hrefOfArticle(article.id, claim.ordinal)}>
              {article.title ?? "Untitled article"}
            </Link>
          </h1>
          <ArticlePane {...found} />
          <ScrollToClaim claimId={claim.id} />
        </div>
        <div className="bench-form">
          <header className="mb-2 flex flex-wrap items-baseline gap-x-3">
            <h2>
              Claim {claim.ordinal} of {neighbours.length}
            </h2>
            <span className="text-ink-2">
              {claim.state === "proposed" ? "proposed by the extractor, not reviewed" : stateInWords(claim)}
            </span>
            <Link className="ml-auto text-xs" href={hrefOfClaim(claim.id)}>
              History
            </Link>
          </header>
          <ClaimForm
            key={`${claim.id} ${claim.version} ${form.desk.draft?.by ?? ""}`}
            {...form}
            action={action}
          />
          {foot}
          <KeyList />
        </div>
      </div>
    </div>
  );
}

function Steps({ places, asked }: { places: PlacesAround; asked: QueueAsked }) {
  const step = (to: string | null, words: string, key: string) =>
    to && (
      <Link className="quiet-link" href={hrefOfQueue(asked, to)} scroll={false}>
        {words} <kbd>{key}</kbd>
      </Link>
    );
  return (
    <p className="flex gap-3 text-xs text-ink-2 max-sm:hidden">
      {step(places.previousClaim, "Previous claim", "k")}
      {step(places.nextClaim, "Next claim", "j")}
      {step(places.nextArticle, "Next article", "⇧J")}
    </p>
  );
}

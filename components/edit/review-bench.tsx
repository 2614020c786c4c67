"use client";

import type { MouseEvent } from "react";
import type { FormAction } from "#domain/action-result";
import { firstOpen } from "#domain/review-queue";
import { FinishPanel } from "./finish-panel";
import { LastTen } from "./last-ten";
import { Pace } from "./pace";
import { ReviewView } from "./review-view";
import { UnsavedNotice } from "./unsaved-notice";
import { type BenchStart, useBench } from "./use-bench";

/** The review bench: the queue above, the article left, the form right; the next claim is there at the press of a key. */
export function ReviewBench({ start, action }: { start: BenchStart; action: FormAction }) {
  const bench = useBench(start);
  const { shown, unsaved, places } = bench;
  const { id, state, article } = shown.found.claim;
  const mine = unsaved.find((one) => one.claimId === id) ?? null;
  const group = bench.queue.find((one) => one.claims.some((claim) => claim.id === id));
  /** A link to another claim of the queue is followed here, without asking the server for a page. */
  const follow = (event: MouseEvent) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href*='/review?']") : null;
    const to = link && new URL(link.href).searchParams.get("claim");
    if (!to || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void bench.go(to);
  };
  return (
    <div onClickCapture={follow}>
      <UnsavedNotice unsaved={unsaved.filter((one) => one !== mine)} go={(to) => void bench.go(to)} />
      <ReviewView
        queue={{ ...start.queue, queue: bench.queue }}
        asked={bench.asked}
        found={shown.found}
        places={places}
        form={{
          ...shown.form,
          ...start.frame,
          last: bench.last,
          text: shown.found.text,
          queue: places,
          bench: {
            ...{ decide: bench.decide, act: bench.act, back: bench.back, stepped: bench.stepped },
            ...{ go: (to) => void bench.go(to), failed: mine },
          },
        }}
        action={action}
        pace={<Pace queue={bench.queue} waited={start.queue.claims} />}
        foot={
          <>
            <FinishPanel
              key={article.id}
              open={(group?.claims ?? []).filter((claim) => claim.waits)}
              nextArticle={
                places.nextArticle ?? (group && firstOpen(bench.queue.filter((one) => one !== group)))
              }
              may={start.frame.mayDecideAlike}
              go={(to) => void bench.go(to)}
              here={state}
            />
            <LastTen decisions={bench.decisions} asked={bench.asked} />
          </>
        }
      />
    </div>
  );
}

"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { QueuedGroup } from "#db/queries/review-queue";
import type { ClaimState } from "#domain/claim";
import { counted } from "#domain/words";
import { Button } from "../ui/button";
import { Kbd } from "../ui/kbd";
import { useKeys } from "./use-keys";

interface FinishPanelProps {
  /** the claims of the article that still wait */
  readonly open: QueuedGroup["claims"];
  readonly nextArticle: string | null | undefined;
  /** may the viewer accept several at once? */
  readonly may: boolean;
  readonly go: (claimId: string) => void;
  readonly here: ClaimState;
}

/**
 * Finishes the article: where all its claims are decided, the next article comes. Where some are open it says so first;
 * a second press leaves them open and goes on, or a reviewer goes to accept them together.
 */
export function FinishPanel({ open, nextArticle, may, go }: FinishPanelProps) {
  const router = useRouter();
  const [asked, setAsked] = useState(false);
  const finish = () => {
    if (open.length > 0 && !asked) setAsked(true);
    else if (nextArticle) go(nextArticle);
  };
  useKeys({ "Ctrl+Enter": finish });
  return (
    <p className="flex flex-wrap items-center gap-2 border-t border-rule py-2 text-xs" role="status">
      {asked && open.length > 0 && (
        <span>
          {counted(open.length, "claim")} of this article {open.length === 1 ? "is" : "are"} still open.{" "}
          {may && (
            <Button look="quiet" onClick={() => router.push("/review/alike" as Route)}>
              Accept like claims together
            </Button>
          )}
        </span>
      )}
      <Button look="quiet" className="ml-auto" onClick={finish} disabled={!nextArticle}>
        {asked && open.length > 0 ? "Leave them open, go on" : "Finish the article"} <Kbd>Ctrl ↵</Kbd>
      </Button>
    </p>
  );
}

"use client";

import { useEffect } from "react";

/** Brings the paragraph of the claim into sight when another claim comes. */
export function ScrollToClaim({ claimId }: { claimId: string }) {
  useEffect(() => {
    const pane = document.querySelector(`.bench-text:has([data-claim="${claimId}"])`);
    const here = pane?.querySelector("#claim-here");
    here?.scrollIntoView({ block: "nearest" });
  }, [claimId]);
  return <span data-claim={claimId} hidden />;
}

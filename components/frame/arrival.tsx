"use client";

import { type ReactNode, Suspense, useEffect, useState } from "react";
import { LoadingBones } from "../ui/loading-bones";

let running = false;

/**
 * A page on its way. One that is opened by its address is sent whole and in its order: a boundary would make React send the long
 * parts hidden at the foot, to be put in place by a script, and not every reader has scripts. From then on a page
 * that is gone to shows bones until it comes. What an arrival began as it stays, so nothing in it is drawn twice.
 */
export function Arrival({ children }: { children: ReactNode }) {
  const [gone] = useState(running);
  useEffect(() => {
    running = true;
  }, []);
  if (!gone) return children;
  const bones = (
    <div className="page">
      <LoadingBones />
    </div>
  );
  return <Suspense fallback={bones}>{children}</Suspense>;
}

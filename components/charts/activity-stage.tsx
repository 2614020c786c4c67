"use client";

import { type ComponentType, type ReactNode, useRef, useState } from "react";
import type { ActivityColumn } from "./activity-labels";

type Chart = ComponentType<{ readonly columns: readonly ActivityColumn[]; readonly width: number }>;

interface ActivityStageProps {
  readonly columns: readonly ActivityColumn[];
  /** the same as the server draws it */
  readonly children: ReactNode;
}

/**
 * Claims by month. Once a pointer is over it the columns are drawn by Recharts, and open their lists: whoever only reads
 * need not load it.
 */
export function ActivityStage({ columns, children }: ActivityStageProps) {
  const root = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<{ readonly Chart: Chart; readonly width: number }>();
  const load = async () => {
    const { ActivityChart } = await import("./activity-chart");
    setChart({ Chart: ActivityChart, width: root.current?.clientWidth ?? 860 });
  };
  return (
    <div ref={root} aria-hidden="true" className="activity h-36" onPointerEnter={chart ? undefined : load}>
      {chart ? <chart.Chart columns={columns} width={chart.width} /> : children}
    </div>
  );
}

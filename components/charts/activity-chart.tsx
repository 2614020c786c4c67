"use client";

import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { inThousands } from "#domain/words";
import { useGoTo } from "../ui/link";
import { type ActivityColumn, labelledColumns } from "./activity-labels";

interface ActivityChartProps {
  readonly columns: readonly ActivityColumn[];
  /** how wide it is before it is measured, in px */
  readonly width: number;
}

const PARTS = [
  { key: "charges", fill: "var(--type-allege)" },
  { key: "replies", fill: "var(--type-deny)" },
  { key: "others", fill: "var(--rule-strong)" },
] as const;

const tick = { fill: "var(--ink-2)", fontSize: 11, fontFamily: "var(--font-ui)" };

/**
 * Claims by month, stacked, the total above each column. A picture of the table that stands beside it: silent for
 * screen readers; a click on a column opens its list.
 */
export function ActivityChart({ columns, width }: ActivityChartProps) {
  const goTo = useGoTo();
  const labelled = labelledColumns(columns, width);
  const open = (column: unknown) => {
    const { payload } = column as { payload?: ActivityColumn };
    if (payload && payload.total > 0) goTo(payload.href);
  };
  return (
    <div className="h-36 overflow-hidden">
      <ResponsiveContainer width="100%" height="100%" initialDimension={{ width, height: 144 }}>
        <BarChart
          data={[...columns]}
          margin={{ top: 18, right: 4, bottom: 0, left: 4 }}
          accessibilityLayer={false}
        >
          <XAxis
            dataKey="name"
            tick={tick}
            tickLine={false}
            axisLine={{ stroke: "var(--rule-strong)" }}
            interval="preserveStartEnd"
            minTickGap={24}
          />
          <YAxis hide allowDecimals={false} domain={[0, "dataMax"]} />
          {PARTS.map(({ key, fill }) => (
            <Bar
              key={key}
              dataKey={key}
              stackId="claims"
              fill={fill}
              stroke="var(--page)"
              strokeWidth={1}
              maxBarSize={20}
              isAnimationActive={false}
              onClick={open}
              className="cursor-pointer"
            >
              {key === "others" && (
                <LabelList
                  dataKey={(column: ActivityColumn) =>
                    labelled.has(column.name) ? inThousands(column.total) : ""
                  }
                  position="top"
                  style={{ fill: "var(--ink)", fontSize: 12, fontWeight: 600 }}
                />
              )}
            </Bar>
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

import { describe, expect, it } from "vitest";
import { htmlOf } from "../ui/html-of";
import { DensityTable } from "./density-table";

const days = { from: "2025-01-01", to: "2025-01-31" };
const table = (open: boolean) =>
  htmlOf(
    <DensityTable
      density={{
        actors: 1,
        lanes: [
          {
            actor: { slug: "a", name: "A" },
            claims: 4,
            steps: [{ step: "2025-01-01", claims: 4, charges: 1 }],
          },
        ],
      }}
      spans={new Map([["2025-01-01", { index: 0, days, words: "January", href: "/timeline" }]])}
      range={days}
      unit="month"
      search={{}}
      open={open}
      hrefOfTable={(asked) => (asked ? "/timeline?table=1#table" : "/timeline")}
    />,
  );

describe("the table of the bars", () => {
  it("is a link to itself until it is asked for, and holds no figure", () => {
    expect(table(false)).toContain('href="/timeline?table=1#table" aria-expanded="false"');
    expect(table(false)).not.toContain("<table");
  });

  it("holds each bar with its lists once it is asked for, and the way back", () => {
    expect(table(true)).toContain('href="/timeline" aria-expanded="true"');
    expect(table(true)).toContain('href="/claims?by=a&amp;saidFrom=2025-01-01&amp;saidTo=2025-01-31"');
    expect(table(true).match(/<tbody>.*<tr>/g)).toHaveLength(1);
  });
});

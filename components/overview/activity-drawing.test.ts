import { expect, it } from "vitest";
import { type ActivityColumn, labelledColumns } from "../charts/activity-labels";
import { namedMonths } from "./activity-drawing";

it("names the first and the last month, and a few between that keep apart", () => {
  expect(namedMonths(1)).toEqual([0]);
  expect(namedMonths(3)).toEqual([0, 1, 2]);
  expect(namedMonths(41)).toEqual([0, 10, 20, 30, 40]);
  expect(namedMonths(43)).toEqual([0, 11, 22, 42]);
});

it("numbers the columns that leave room for it, and otherwise the tallest alone", () => {
  const column = (name: string, total: number): ActivityColumn => ({
    ...{ name, total, href: "/claims", charges: total, replies: 0, others: 0 },
  });
  const few = [column("Jan 2024", 12), column("Feb 2024", 0), column("Mar 2024", 340)];
  expect([...labelledColumns(few, 840)]).toEqual(["Jan 2024", "Mar 2024"]);
  const many = Array.from({ length: 60 }, (_, at) => column(`month ${at}`, 100 + ((at * 7) % 60)));
  expect([...labelledColumns(many, 840)]).toEqual(["month 17"]);
});

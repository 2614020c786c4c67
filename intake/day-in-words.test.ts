import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayInAddress, dayWritten } from "./day-in-words";

describe("a written day", () => {
  it.each([
    ["2019-11-18T23:30:00-05:00", "2019-11-18"],
    ["20191118T233000Z", "2019-11-18"],
    ["Mon, 18 Nov 2019 23:30:00 GMT", "2019-11-18"],
    ["Nov. 18, 2019, 9:41 p.m.", "2019-11-18"],
    ["18th of November 2019", "2019-11-18"],
    ["Updated November 18 2019", "2019-11-18"],
    ["1574121600", "2019-11-19"],
    ["1574121600000", "2019-11-19"],
  ])("%s is %s", (written, day) => expect(dayWritten(written)).toBe(day));

  it.each(["", "yesterday", "11/12/2019", "31 February 2019", "2019", "may 2019", "0000-00-00"])(
    "%j is none",
    (written) => expect(dayWritten(written)).toBeNull(),
  );

  it("is read back from every ISO day", () => {
    const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true });
    fc.assert(fc.property(days, (day) => dayWritten(day.toISOString()) === day.toISOString().slice(0, 10)));
  });
});

describe("a day in an address", () => {
  it.each([
    ["https://a.example/world/2019/11/18/talks", "2019-11-18"],
    ["https://a.example/2019/nov/18/talks", "2019-11-18"],
    ["https://a.example/talks-2019-11-18.html", "2019-11-18"],
    ["https://a.example/20191118-talks", "2019-11-18"],
  ])("%s is %s", (address, day) => expect(dayInAddress(address)).toBe(day));

  it.each(["https://a.example/2019/11/talks", "https://a.example/id/20199918/", "not an address"])(
    "%s has none",
    (address) => expect(dayInAddress(address)).toBeNull(),
  );
});

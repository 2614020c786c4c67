import { expect, it } from "vitest";
import { mentionsIn } from "./mentions";

const people = [
  { id: "1", name: "Ida" },
  { id: "2", name: "Ida Lund" },
  { id: "3", name: "Ben" },
];

it("finds whom a comment names, the longer name first, each once", () => {
  expect(mentionsIn("@Ida Lund, is it a denial? @ben @Ben", people)).toEqual(["2", "3"]);
  expect(mentionsIn("@Ida: yes", people)).toEqual(["1"]);
  expect(mentionsIn("ida@example.org @Benjamin", people)).toEqual([]);
});

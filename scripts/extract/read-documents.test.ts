import { describe, expect, it } from "vitest";
import { readDocuments } from "./read-documents";

const good = '{"id":"a","text":"She said no."}';

describe("a file of documents", () => {
  it("is read line by line, other keys ignored", () => {
    const line =
      '{"id":"b","text":"x","title":" T ","outlet":"","published":"2024-03-06","retrieved":null,"colour":"red"}';
    expect(readDocuments(`${good}\n${line}`)).toMatchObject([
      { id: "a", text: "She said no." },
      { id: "b", text: "x", title: "T", outlet: null, published: "2024-03-06", retrieved: null },
    ]);
  });

  it("may begin with a byte order mark, end its lines in Windows' way, and end with blank lines", () => {
    expect(
      readDocuments(`\uFEFF${good}\r\n${good.replace('"a"', '"b"')}\r\n\r\n`).map(({ id }) => id),
    ).toEqual(["a", "b"]);
  });

  it("keeps each text as it is, with its own marks, line ends and emoji", () => {
    const text = "\uFEFF “x”\r\n😀 ";
    expect(readDocuments(JSON.stringify({ id: "a", text }))[0]?.text).toBe(text);
  });

  it.each([
    ["{", "Line 2: not JSON."],
    ["[1]", 'Line 2: not a JSON object with "id" and "text".'],
    ["null", 'Line 2: not a JSON object with "id" and "text".'],
    ['{"text":"x"}', 'Line 2: "id" is missing.'],
    ['{"id":"b"}', 'Line 2: "text" is missing.'],
    ['{"id":7,"text":"x"}', 'Line 2: "id" '],
    ['{"id":"b","text":["x"]}', 'Line 2: "text" '],
    ['{"id":"b","text":"  "}', 'Line 2: "text" is empty.'],
    ['{"id":"","text":"x"}', 'Line 2: "id" is empty.'],
    ['{"id":"b","text":"\\ud83d"}', 'Line 2: "text" has half of a surrogate pair.'],
    ['{"id":"b","text":"x","published":"March 3"}', 'Line 2: "published" is no ISO date such as 2024-03-06.'],
    ['{"id":"b","text":"x","retrieved":"2024-02-45"}', 'Line 2: "retrieved" is no ISO date'],
    ['{"id":"a","text":"x"}', 'Line 2: the id "a" stands on line 1 already.'],
    ["", "Line 2: empty"],
  ])("with the bad line %s says where and what", (bad, message) => {
    expect(() => readDocuments(`${good}\n${bad}\n${good.replace('"a"', '"z"')}`)).toThrow(message);
  });

  it("without a document says what to give", () => {
    expect(() => readDocuments("\uFEFF\n\n")).toThrow("holds no documents");
  });
});

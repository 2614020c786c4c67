import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BYTE_ORDER_MARK, csvLine, csvRecords, guarded, unguarded } from "./csv";

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom("'", "=", "+", "-", "@", '"', ",", "\r", "\n", "\t", " ", "é", "＝", "1", "“"))
    .map((letters) => letters.join("")),
);
const cell = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
/** A record of one empty cell is an empty line, which RFC 4180 does not tell from no record. */
const table = fc
  .integer({ min: 2, max: 6 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
  );

describe("a table as CSV", () => {
  it("gives its rows again when it is read", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const csv = BYTE_ORDER_MARK + rows.map(csvLine).join("");
        expect(csvRecords(csv)).toEqual(rows.map((row) => row.map(String)));
      }),
    );
  });

  it("holds no text that a spreadsheet would calculate", () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(guarded(words)).not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/);
      }),
    );
    expect(guarded('=HYPERLINK("https://evil.example")')).toBe('\'=HYPERLINK("https://evil.example")');
    expect(csvLine(["-3", -3])).toBe("'-3,-3\r\n");
  });

  it("takes the guard off again, from nothing else", () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(unguarded(guarded(words))).toBe(words);
      }),
    );
    expect(unguarded("'tis the season")).toBe("'tis the season");
  });

  it("changes neither quotation marks nor line breaks in the words", () => {
    const words = '“It is a "lie",” he said.\r\n‘Never’ – 否认';
    expect(csvRecords(csvLine([words, 1]))).toEqual([[words, "1"]]);
  });

  it("stands in lines of equal length that end as RFC 4180 asks", () => {
    expect(csvLine(["a", null, 2])).toBe("a,,2\r\n");
    expect(csvRecords("a,b\r\n,\r\n")).toEqual([
      ["a", "b"],
      ["", ""],
    ]);
  });
});

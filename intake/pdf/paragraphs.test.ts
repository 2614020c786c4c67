import { describe, expect, it } from "vitest";
import { type PdfLine, paragraphsOf } from "./paragraphs";

/** A page of lines from its top down; two blanks before a line indent it, an empty one parts paragraphs. */
function pageOf(lines: readonly string[], top = "", foot = ""): PdfLine[] {
  const line = (text: string, y: number): PdfLine => ({
    text: text.trim(),
    x: text.startsWith("  ") ? 80 : 60,
    y,
    right: 60 + text.length * 6,
    size: 10,
    height: y / 800,
    pieces: 1,
  });
  const body = lines.flatMap((text, i) => (text === "" ? [] : [line(text, 700 - i * 12)]));
  return [...(top ? [line(top, 780)] : []), ...body, ...(foot ? [line(foot, 20)] : [])];
}

describe("the lines of a PDF", () => {
  it("are put together to paragraphs, parted words to words, over pages too", () => {
    const pages = [
      pageOf(
        [
          "The minister said on Monday that the talks had not been in-",
          "terrupted, whatever the newspapers of the capital were wri-",
          "ting about it.",
          "",
          "Nobody in the room believed him, and the chairman of the com-",
        ],
        "Report 2024",
        "Page 1 of 3",
      ),
      pageOf(
        [
          "mittee said so in front of all the cameras that were there.",
          "  He added that a new round was planned.",
        ],
        "Report 2024",
        "Page 2 of 3",
      ),
      pageOf(["It never came."], "Report 2024", "Page 3 of 3"),
    ];
    expect(paragraphsOf(pages)).toEqual([
      "The minister said on Monday that the talks had not been interrupted, whatever the newspapers of the capital were writing about it.",
      "Nobody in the room believed him, and the chairman of the committee said so in front of all the cameras that were there.",
      "He added that a new round was planned.",
      "It never came.",
    ]);
  });
});

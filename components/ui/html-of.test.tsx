import fc from "fast-check";
import { createElement, Fragment, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AnswerBar } from "./answer-bar";
import { Day } from "./day";
import { TypeGlyph } from "./glyph";
import { htmlOf, insideOf } from "./html-of";
import { fromHtml, toHtml } from "./html-text";
import { Link } from "./link";
import { Plain } from "./plain";

/** Any tree of elements with any words in it. */
const { node: nodes } = fc.letrec<{ node: ReactNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: "binary" }).map((words) => words.replaceAll("\0", "")),
    fc.integer(),
    fc.constantFrom(null, undefined, true, false),
    fc.array(tie("node"), { maxLength: 3 }).map((children) => createElement(Fragment, null, ...children)),
    fc
      .record({
        className: fc.string(),
        title: fc.string(),
        hidden: fc.boolean(),
        "aria-hidden": fc.boolean(),
      })
      .chain((props) =>
        tie("node").map((inside) => createElement("div", props, inside, createElement("br"))),
      ),
  ),
}));

describe("what is written as HTML", () => {
  it("is what React would write, whatever words stand in it", () => {
    fc.assert(fc.property(nodes, (node) => htmlOf(node) === renderToStaticMarkup(node)));
  });

  it("is so for drawings, too", () => {
    const drawing = (
      <div style={{ "--glyph": "red", width: 12, opacity: 0.5, color: "" } as object} draggable={false}>
        <TypeGlyph type="justify" label />
        <AnswerBar split={{ denied: 3, none: 1 }} max={9} label="'3' & <1>" />
        <svg viewBox="0 0 9 9" width={9} aria-hidden="true">
          <text x={1.5} textAnchor="end" fontSize={11} tabIndex={-1}>
            <Day date="2025-07-25" printed />
          </text>
        </svg>
      </div>
    );
    const shapes = /><\/(rect|path|circle|use)>/g;
    expect(htmlOf(drawing)).toBe(renderToStaticMarkup(drawing).replaceAll(shapes, "/>"));
  });

  it("holds a link as an anchor that says whether the page moves", () => {
    const link = (
      <Link className="quiet-link" href={'/actors/a?q="<b>&c'} scroll={false}>
        A & B
      </Link>
    );
    expect(htmlOf(link)).toBe(
      '<a class="quiet-link" href="/actors/a?q=&quot;&lt;b&gt;&amp;c" data-stay>A &amp; B</a>',
    );
  });

  it("refuses what needs a script, and names that are none", () => {
    expect(() => htmlOf(<button type="button" onClick={() => undefined} />)).toThrow("onClick");
    expect(() => htmlOf(createElement("p", { 'x="><script>': "1" }))).toThrow("No attribute");
    expect(() =>
      htmlOf(
        <Link toNow href="/">
          Now
        </Link>,
      ),
    ).toThrow("present");
  });

  it("gives what stands inside of the one element that a component makes", () => {
    const Item = ({ words }: { words: string }) => (
      <Plain as="li" className="item">
        <b>{words}</b>
      </Plain>
    );
    expect(insideOf(<Item words="A & B" />)).toBe("<b>A &amp; B</b>");
    expect(insideOf(<p>A</p>)).toBe("A");
    expect(() => insideOf("A")).toThrow("one element");
  });

  it("gives every text back as it was", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => fromHtml(toHtml(text)) === text));
  });
});

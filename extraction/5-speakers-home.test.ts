import { describe, expect, test } from "vitest";
import { readText } from "./3-sentences";
import { castOf, speakersOf } from "./5-speakers";
import { attributed, type Pointed } from "./attributed";

function actors(text: string, ...pointed: Pointed[]): string[][] {
  const read = readText(text);
  const attributions = attributed(text, pointed);
  return speakersOf(read, attributions, castOf(read, attributions)).map((speaking) =>
    speaking.actors.map(({ name }) => name),
  );
}

const RACE =
  "Republican candidate Laura Whitfield led Democratic candidate Martin Doyle in the primary polls before the election. ";

describe("for whom people speak where domestic parties quarrel", () => {
  test("a candidate's spokesperson and aides speak for the campaign, a senator's for the senator", () => {
    expect(
      actors(
        `${RACE}Anna Reyes, a spokeswoman for Whitfield, said no. Doyle aides said yes. Paul Stern, a spokesman for Sen. Carl Hoffman, said maybe.`,
        { source: "Anna Reyes, a spokeswoman for Whitfield", cue: "said", content: "no" },
        { source: "Doyle aides", cue: "said", content: "yes" },
        { source: "Paul Stern, a spokesman for Sen. Carl Hoffman,", cue: "said", content: "maybe" },
      ),
    ).toEqual([["Whitfield campaign"], ["Doyle campaign"], ["Carl Hoffman"]]);
  });

  test("a surname in a headline is the person whom the text names in full", () => {
    expect(
      actors(
        "Whitfield Says Bridge Will Open Before Winter.\n\nLaura Whitfield said on Monday that it would snow.",
        { source: "Whitfield", cue: "Says", content: "Bridge Will Open Before Winter" },
      ),
    ).toEqual([["Laura Whitfield"]]);
  });

  test("a short name of a paper is the paper named in full", () => {
    expect(
      actors("The Wall Street Journal reported the sale. The Journal said the price was low.", {
        source: "The Journal",
        cue: "said",
        content: "the price was low",
      }),
    ).toEqual([["Wall Street Journal"]]);
  });

  test("a private body whose name opens with a people's does not speak for the nation", () => {
    expect(
      actors("The American Dairy Association said milk was cheap.", {
        source: "The American Dairy Association",
        cue: "said",
        content: "milk was cheap",
      }),
    ).toEqual([["American Dairy Association"]]);
  });

  test("voters of a party and citizens at home speak for themselves", () => {
    expect(
      actors(
        `${RACE}Republican voters said no. Americans said yes.`,
        { source: "Republican voters", cue: "said", content: "no" },
        { source: "Americans", cue: "said", content: "yes" },
      ),
    ).toEqual([["Republican voters"], ["Americans"]]);
  });

  test("the candidate, the group and the newspaper are those spoken of last", () => {
    expect(
      actors(
        `${RACE}The Sierra Foundation spent money. The group said it would spend more. The Boston Globe printed a story. The newspaper said it was true. Doyle spoke in Ohio. The candidate said he would win.`,
        { source: "The group", cue: "said", content: "it would spend more" },
        { source: "The newspaper", cue: "said", content: "it was true" },
        { source: "The candidate", cue: "said", content: "he would win" },
      ),
    ).toEqual([["Sierra Foundation"], ["Boston Globe"], ["Martin Doyle"]]);
  });

  test("an attorney general speaks for the Justice Department, a chairman in Congress for himself", () => {
    expect(
      actors(
        `${RACE}Attorney General Helen Park said in the afternoon that there was no such case. Rep. Carl Hoffman, chairman of the House Rules Committee, said yes.`,
        { source: "Attorney General Helen Park", cue: "said in the afternoon", content: "no such case" },
        { source: "Rep. Carl Hoffman, chairman of the House Rules Committee,", cue: "said", content: "yes" },
      ),
    ).toEqual([["Justice Department"], ["Carl Hoffman"]]);
  });

  test("of two people of one surname the one who stands for election is meant, not the former governor", () => {
    expect(
      actors(
        "Candidate Laura Whitfield spoke in Ohio. Former Gov. Peter Whitfield built roads. Whitfield said no.",
        { source: "Whitfield", cue: "said", content: "no" },
      ),
    ).toEqual([["Laura Whitfield"]]);
  });

  test("the head and the spokesman of a company speak for the company", () => {
    expect(
      actors(
        "Zentrix CEO Anna Reyes said no. Paul Stern, a spokesman for Altavia, said maybe.",
        { source: "Zentrix CEO Anna Reyes", cue: "said", content: "no" },
        { source: "Paul Stern, a spokesman for Altavia,", cue: "said", content: "maybe" },
      ),
    ).toEqual([["Zentrix"], ["Altavia"]]);
  });

  test("party and state behind a senator's name are no second speaker", () => {
    expect(
      actors("Sen. Laura Whitfield, R-Fla., said the bill would fail.", {
        source: "Sen. Laura Whitfield, R-Fla.,",
        cue: "said",
        content: "the bill would fail",
      }),
    ).toEqual([["Laura Whitfield"]]);
  });
});

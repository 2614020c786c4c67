import { describe, expect, test } from "vitest";
import { readText } from "./3-sentences";
import { castOf, speakersOf } from "./5-speakers";
import { attributed, type Pointed } from "./attributed";

function speaking(text: string, ...pointed: Pointed[]) {
  const read = readText(text);
  const attributions = attributed(text, pointed);
  return speakersOf(read, attributions, castOf(read, attributions)).map(({ speaker, actors, sourcing }) => ({
    speaker: speaker?.name ?? null,
    actors: actors.map(({ name }) => name),
    sourcing,
  }));
}

describe("who speaks, and for whom", () => {
  test("a minister speaks for the country, by full name wherever it stands", () => {
    const [first, second] = speaking(
      "Peruvian Foreign Minister Elena Quispe met reporters in Quito. Quispe said the border was closed. She added that it would open soon.",
      { source: "Quispe", cue: "said", content: "the border was closed" },
      { source: "She", cue: "added", content: "that it would open soon" },
    );
    expect(first).toEqual({ speaker: "Elena Quispe", actors: ["Peru"], sourcing: "record" });
    expect(second).toEqual({ speaker: "Elena Quispe", actors: ["Peru"], sourcing: "record" });
  });

  test("who goes on is whoever spoke, not whom they spoke of as speaking", () => {
    const [, , further] = speaking(
      "Harbour master Paul Otieno said captain Peter Lund had promised that no ship would leave. He added that the port was calm.",
      {
        source: "Harbour master Paul Otieno",
        cue: "said",
        content: "captain Peter Lund had promised that no ship would leave",
      },
      { source: "captain Peter Lund", cue: "had promised", content: "that no ship would leave" },
      { source: "He", cue: "added", content: "that the port was calm" },
    );
    expect(further?.speaker).toBe("Paul Otieno");
  });

  test("whom others quote is known by hearsay", () => {
    const answers = speaking(
      "Peruvian minister Elena Quispe was quoted by a paper as saying that the border was shut. The paper quoted minister Jorge Paz as saying that it was not.",
      { source: "Peruvian minister Elena Quispe", cue: "was quoted", content: "that the border was shut" },
      { source: "minister Jorge Paz", cue: "saying", content: "that it was not" },
    );
    expect(answers.map(({ speaker, sourcing }) => [speaker, sourcing])).toEqual([
      ["Elena Quispe", "hearsay"],
      ["Jorge Paz", "hearsay"],
    ]);
  });

  test("an embassy speaks for its country, not for where it stands", () => {
    const [answer] = speaking("The Danish embassy in Madrid said the visas were valid.", {
      source: "The Danish embassy in Madrid",
      cue: "said",
      content: "the visas were valid",
    });
    expect(answer).toEqual({ speaker: null, actors: ["Denmark"], sourcing: "record" });
  });

  test("capitals and houses of state stand for their nation", () => {
    const answers = speaking(
      "Downing Street said no. Nairobi said yes. The Élysée said maybe.",
      { source: "Downing Street", cue: "said", content: "no" },
      { source: "Nairobi", cue: "said", content: "yes" },
      { source: "The Élysée", cue: "said", content: "maybe" },
    );
    expect(answers.map(({ actors }) => actors)).toEqual([["United Kingdom"], ["Kenya"], ["France"]]);
  });

  test("an ambassador's post is not the ambassador's country", () => {
    const [answer] = speaking("Ambassador of Chile to Japan Rosa Fuentes said talks went well.", {
      source: "Ambassador of Chile to Japan Rosa Fuentes",
      cue: "said",
      content: "talks went well",
    });
    expect(answer).toEqual({ speaker: "Rosa Fuentes", actors: ["Chile"], sourcing: "record" });
  });

  test("several bodies may speak with one voice, and a nation named twice counts once", () => {
    const answers = speaking(
      "Norway, Sweden, and Finland said they would act. The White House and the Pentagon said they would wait.",
      { source: "Norway, Sweden, and Finland", cue: "said", content: "they would act" },
      { source: "The White House and the Pentagon", cue: "said", content: "they would wait" },
    );
    expect(answers[0]?.actors).toEqual(["Norway", "Sweden", "Finland"]);
    expect(answers[1]?.actors).toEqual(["United States"]);
  });

  test("officials without a name are anonymous, and a paper that cites them passes their words on", () => {
    const answers = speaking(
      "Brazilian officials said the dam was safe. The Financial Times said the dam leaked, citing Bolivian officials.",
      { source: "Brazilian officials", cue: "said", content: "the dam was safe" },
      { source: "The Financial Times", cue: "said", content: "the dam leaked" },
    );
    expect(answers[0]).toEqual({ speaker: null, actors: ["Brazil"], sourcing: "anonymous" });
    expect(answers[1]).toEqual({ speaker: null, actors: ["Bolivia"], sourcing: "anonymous" });
  });

  test("who speaks for nobody else speaks for themselves; a campaign is an actor", () => {
    const answers = speaking(
      "Professor Anna Keller said the law was old. The Keller campaign said it would win. Former minister Piet Visser said it would not.",
      { source: "Professor Anna Keller", cue: "said", content: "the law was old" },
      { source: "The Keller campaign", cue: "said", content: "it would win" },
      { source: "Former minister Piet Visser", cue: "said", content: "it would not" },
    );
    expect(answers.map(({ actors }) => actors)).toEqual([
      ["Anna Keller"],
      ["Keller campaign"],
      ["Piet Visser"],
    ]);
  });

  test("a participle shares the source of the verb before it, and a passive names nobody", () => {
    const answers = speaking(
      "Lagos rejected the report, insisting the wells were clean. The minister was accused of theft.",
      { source: "Lagos", cue: "rejected", content: "the report" },
      { cue: "insisting", content: "the wells were clean" },
      { cue: "was accused", content: "theft" },
    );
    expect(answers[1]?.actors).toEqual(answers[0]?.actors);
    expect(answers[2]?.actors).toEqual([]);
  });
});

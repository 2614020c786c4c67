import { describe, expect, test } from "vitest";
import { heard } from "./heard";

describe("who speaks in reports from abroad", () => {
  test("somebody whose name no list knows is a person when a source begins with it, and is meant by 'she'", () => {
    expect(
      heard(
        "Omar Haddad, a minister, left. Tshewang Dorre, special rapporteur on prisons, said the cells were full. She said more would come.",
        {
          source: "Tshewang Dorre, special rapporteur on prisons,",
          cue: "said",
          content: "the cells were full",
        },
        { source: "She", cue: "said", content: "more would come" },
      ),
    ).toEqual([
      ["Tshewang Dorre", "Tshewang Dorre"],
      ["Tshewang Dorre", "Tshewang Dorre"],
    ]);
  });

  test("a head of government may be named only after the office", () => {
    expect(
      heard("The Norwegian prime minister refused to go. “Never,” Anna Quist said.", {
        source: "Anna Quist",
        cue: "said",
        content: "“Never,”",
      }),
    ).toEqual([["Anna Quist", "Norway"]]);
  });

  test("while somebody else named after the office speaks for nobody else", () => {
    expect(
      heard("The Norwegian prime minister refused to go. “Never,” shopkeeper Anna Quist said.", {
        source: "shopkeeper Anna Quist",
        cue: "said",
        content: "“Never,”",
      }),
    ).toEqual([["Anna Quist", "Anna Quist"]]);
  });

  test("an office before a comma keeps its body though it is over something in capitals", () => {
    expect(
      heard("The U.N. Deputy Commissioner for Safe Rivers, Ovidra Kelm, said dams were unsafe.", {
        source: "The U.N. Deputy Commissioner for Safe Rivers, Ovidra Kelm,",
        cue: "said",
        content: "dams were unsafe",
      }),
    ).toEqual([["Ovidra Kelm", "United Nations"]]);
  });

  test("a shorter form of a long name is the same person", () => {
    expect(
      heard(
        "Kenyan Energy Minister Josse Daniel Ouko said again that the old grid would hold. “Never,” Daniel Ouko said.",
        {
          source: "Kenyan Energy Minister Josse Daniel Ouko",
          cue: "said",
          content: "that the old grid would hold",
        },
        { source: "Daniel Ouko", cue: "said", content: "“Never,”" },
      ),
    ).toEqual([
      ["Josse Daniel Ouko", "Kenya"],
      ["Josse Daniel Ouko", "Kenya"],
    ]);
  });

  test("the military speaks for the state it was named with, an army of either side for nobody known", () => {
    expect(
      heard(
        "The Peruvian military moved north, and Chile complained. The military said it was a drill. The army denied it.",
        { source: "The military", cue: "said", content: "it was a drill" },
        { source: "The army", cue: "denied", content: "it" },
      ),
    ).toEqual([
      [null, "Peru"],
      [null, "army"],
    ]);
  });

  test("a report is that of the body it was by, and 'its allies' are not a third nation", () => {
    expect(
      heard(
        "A report by Amnesty International named Chad. Chad objected. The report said cells were full. The U.S. and its NATO allies said so, too.",
        { source: "The report", cue: "said", content: "cells were full" },
        { source: "The U.S. and its NATO allies", cue: "said", content: "so, too" },
      ),
    ).toEqual([
      [null, "Amnesty International"],
      [null, "United States", "NATO"],
    ]);
  });

  test("a short form in brackets is the body it stands behind, and 'the company' the name that is nobody's", () => {
    expect(
      heard(
        "The Lakes Protection Commission (LPC) has often looked into what is poured into the rivers. The LPC said no.",
        { source: "The LPC", cue: "said", content: "no" },
      ),
    ).toEqual([[null, "Lakes Protection Commission"]]);
    expect(
      heard(
        "The shares of Brivex fell again and again this spring. Brivex had objected before. The company said yes.",
        {
          source: "The company",
          cue: "said",
          content: "yes",
        },
      ),
    ).toEqual([[null, "Brivex"]]);
  });

  test("a titled name is nobody's company, and once 'at' makes no place of it", () => {
    expect(
      heard(
        "Boos rang out at Orlund. President Orlund blamed the company. Mr. Orlund said the firm had lied. The crowd shouted at Orlund.",
        { source: "Mr. Orlund", cue: "said", content: "the firm had lied" },
      ),
    ).toEqual([["Orlund", "Orlund"]]);
  });

  test("the officer of a union speaks for the union, and one of a state not for the party", () => {
    expect(
      heard(
        "The members of the Harbour Workers Union voted against it in May. The union’s president, Ilse Brandt, said no. The Republican attorney general of Ohio, Carl Munro, said yes.",
        { source: "The union’s president, Ilse Brandt,", cue: "said", content: "no" },
        { source: "The Republican attorney general of Ohio, Carl Munro,", cue: "said", content: "yes" },
      ),
    ).toEqual([
      ["Ilse Brandt", "Harbour Workers Union"],
      ["Carl Munro", "Carl Munro"],
    ]);
  });

  test("an 'it' that stands for nothing is nobody, and a company is no party", () => {
    expect(
      heard(
        "The Republican Party met in Lima. It was revealed in May that funds were short. The company said nothing was lost.",
        { source: "It", cue: "was revealed", content: "that funds were short" },
        { source: "The company", cue: "said", content: "nothing was lost" },
      ),
    ).toEqual([[null], [null, "company"]]);
  });

  test("a study by a body is the body's, and a dateline in capitals is nobody", () => {
    expect(
      heard(
        "LAKE ORMOND, Ohio — Gov. Mary Talbot spoke. A 2014 study of drains by the nonpartisan Better Rivers Association found lead.",
        { source: "LAKE ORMOND, Ohio — Gov. Mary Talbot", cue: "spoke", content: "A 2014 study of drains" },
        {
          source: "A 2014 study of drains by the nonpartisan Better Rivers Association",
          cue: "found",
          content: "lead",
        },
      ),
    ).toEqual([
      ["Mary Talbot", "Mary Talbot"],
      [null, "Better Rivers Association"],
    ]);
  });

  test("people nobody has named are a group in small letters, not somebody called Voters", () => {
    expect(
      heard(
        "Voters said they were tired. Others agreed. Hundreds cheered.",
        { source: "Voters", cue: "said", content: "they were tired" },
        { source: "Others", cue: "agreed", content: "." },
        { source: "Hundreds", cue: "cheered", content: "." },
      ),
    ).toEqual([[null, "voters"], [null], [null]]);
  });

  test("the nation and the kind before a body's name do not speak for it", () => {
    expect(
      heard(
        "French engineering group Brivex denied it. Peruvian daily El Faro Nuevo said so. The governing Farmers' Party objected.",
        { source: "French engineering group Brivex", cue: "denied", content: "it" },
        { source: "The governing Farmers' Party", cue: "objected", content: "." },
      ),
    ).toEqual([
      [null, "Brivex"],
      [null, "Farmers' Party"],
    ]);
  });

  test("a ministry's statement is its nation's, and 'it' is whose ministry heads the sentence", () => {
    expect(
      heard(
        "Peru’s Foreign Ministry summoned the envoys of Chile and Bolivia over what it said were lies. A foreign ministry statement called them false.",
        { source: "it", cue: "said", content: "were lies" },
        { source: "A foreign ministry statement", cue: "called", content: "them false" },
      ),
    ).toEqual([
      [null, "Peru"],
      [null, "Peru"],
    ]);
  });

  test("the opposition is no mouth of its nation, and critics none of whom they criticise", () => {
    expect(
      heard(
        "President Aldo Quispe of Peru resigned. Peru’s leading opposition candidate said so. The opposition denied it. The president’s critics say the vote was rigged.",
        { source: "Peru’s leading opposition candidate", cue: "said", content: "so" },
        { source: "The opposition", cue: "denied", content: "it" },
        { source: "The president’s critics", cue: "say", content: "the vote was rigged" },
      ),
    ).toEqual([[null], [null, "opposition"], [null, "president’s critics"]]);
  });

  test("a vote abroad is none of the United States", () => {
    expect(
      heard(
        "Elections in Comoros were disputed. Comoros counted the ballots of voters for parliament. The electoral commission called the election fair. The minister in charge of elections, Ruben Mahamoud, said it was.",
        {
          source: "The minister in charge of elections, Ruben Mahamoud,",
          cue: "said",
          content: "it was",
        },
      ),
    ).toEqual([["Ruben Mahamoud", "Comoros"]]);
  });
});

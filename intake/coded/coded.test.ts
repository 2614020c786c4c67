import initSqlJs from "sql.js";
import { describe, expect, it } from "vitest";
import type { ReadDocument } from "#domain/intake";
import { readSource } from "../read-source";
import { surveySource } from "../survey-source";

const TEXT = "The mayor denied it. The union accused the city of silence 😀 again.";
const DENIAL = "The mayor denied it.";
const at = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

async function readOne(name: string, content: string | Uint8Array): Promise<ReadDocument> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  for await (const read of readSource({ name, bytes })) {
    if ("failed" in read) throw new Error(read.failed.reason);
    return read;
  }
  throw new Error("nothing was read");
}

const claimed = (document: ReadDocument) =>
  (document.coded?.claims ?? []).map((claim) => ({
    words: claim.spans.map((span) => document.text.slice(...span)),
    type: claim.type,
    speaker: claim.speaker,
    actors: claim.actors,
    targets: claim.targets,
  }));

describe("a database of Discourse Network Analyzer", () => {
  it("gives its documents with their statements as decided claims", async () => {
    const sql = await initSqlJs();
    const base = new sql.Database();
    base.run(`
      CREATE TABLE DOCUMENTS(ID INTEGER, Title TEXT, Text TEXT, Coder INTEGER, Author TEXT, Source TEXT, Section TEXT, Notes TEXT, Type TEXT, Date INTEGER);
      CREATE TABLE STATEMENTS(ID INTEGER, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER, Stop INTEGER, Coder INTEGER);
      CREATE TABLE STATEMENTTYPES(ID INTEGER, Label TEXT);
      CREATE TABLE VARIABLES(ID INTEGER, Variable TEXT, DataType TEXT, StatementTypeId INTEGER);
      CREATE TABLE ENTITIES(ID INTEGER, VariableId INTEGER, Value TEXT);
      CREATE TABLE DATASHORTTEXT(ID INTEGER, StatementId INTEGER, VariableId INTEGER, Entity INTEGER);
      CREATE TABLE DATALONGTEXT(ID INTEGER, StatementId INTEGER, VariableId INTEGER, Value TEXT);
      CREATE TABLE DATABOOLEAN(ID INTEGER, StatementId INTEGER, VariableId INTEGER, Value INTEGER);
      CREATE TABLE DATAINTEGER(ID INTEGER, StatementId INTEGER, VariableId INTEGER, Value INTEGER);
      CREATE TABLE CODERS(ID INTEGER, Name TEXT);
      INSERT INTO CODERS VALUES (1, 'Ana');
      INSERT INTO STATEMENTTYPES VALUES (1, 'DNA Statement');
      INSERT INTO VARIABLES VALUES (1,'person','short text',1),(2,'organization','short text',1),(3,'concept','short text',1),(4,'agreement','boolean',1),(5,'target','short text',1);
      INSERT INTO ENTITIES VALUES (1,1,'M. Major'),(2,2,'City'),(3,3,'The city was warned'),(4,5,'Union');
      INSERT INTO STATEMENTS VALUES (7,1,1,${at(DENIAL).join(",")},1), (8,1,1,900,950,1);
      INSERT INTO DATASHORTTEXT VALUES (1,7,1,1),(2,7,2,2),(3,7,3,3),(4,7,5,4);
      INSERT INTO DATABOOLEAN VALUES (1,7,4,0);`);
    base.run("INSERT INTO DOCUMENTS VALUES (1,'Cracks',?,1,'A. Weber','Post','','','',1715644800)", [TEXT]);
    const read = await readOne("city.dna", base.export());
    expect(read).toMatchObject({
      name: "city.dna#1",
      title: "Cracks",
      outlet: "Post",
      published: "2024-05-14",
      text: TEXT,
    });
    expect(claimed(read)).toEqual([
      { words: [DENIAL], type: "deny", speaker: "M. Major", actors: ["City"], targets: ["Union"] },
    ]);
    expect(read.coded?.claims[0]).toMatchObject({
      concept: "The city was warned",
      agrees: false,
      coder: "Ana",
    });
  });
});

describe("a CAS of INCEpTION", () => {
  it("gives spans of custom layers as claims, tied to those who speak", async () => {
    const [start, end] = at("The mayor");
    const cas = {
      "%TYPES": {},
      "%FEATURE_STRUCTURES": [
        { "%ID": 1, "%TYPE": "uima.cas.Sofa", sofaNum: 1, sofaString: TEXT },
        {
          "%ID": 2,
          "%TYPE": "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
          "@sofa": 1,
          begin: 0,
          end: 3,
        },
        { "%ID": 3, "%TYPE": "webanno.custom.Claim", "@sofa": 1, begin: 0, end: 20, act: "Denial" },
        { "%ID": 4, "%TYPE": "webanno.custom.Source", "@sofa": 1, begin: start, end },
        {
          "%ID": 5,
          "%TYPE": "webanno.custom.Saying",
          "@sofa": 1,
          begin: start,
          end,
          "@Governor": 3,
          "@Dependent": 4,
        },
      ],
    };
    expect(claimed(await readOne("a.json", JSON.stringify(cas)))).toEqual([
      { words: [DENIAL], type: "deny", speaker: "The mayor", actors: [], targets: [] },
    ]);
  });
});

describe("a WebAnno TSV file", () => {
  it("gives spans over several tokens as one claim, with the relation to its speaker", async () => {
    const file = `#FORMAT=WebAnno TSV 3.3
#T_SP=webanno.custom.Claim|act|target
#T_SP=webanno.custom.Speaker|value
#T_RL=webanno.custom.Saying|role|BT_webanno.custom.Speaker


#Text=The mayor denied it.
1-1\t0-3\tThe\tdenial[1]\tthe union[1]\tmayor[2]\t_\t_\t
1-2\t4-9\tmayor\tdenial[1]\tthe union[1]\tmayor[2]\t_\t_\t
1-3\t10-16\tdenied\tdenial[1]\tthe union[1]\t_\t_\t_\t
1-4\t17-20\tit.\tdenial[1]\tthe union[1]\t_\t_\t_\t

#Text=Next \\[one\\].
2-1\t21-33\tNext\t_\t_\t_\t_\t_\t
`;
    const read = await readOne("a.tsv", file);
    expect(read.text).toBe("The mayor denied it. Next [one].");
    expect(claimed(read)).toEqual([
      { words: [DENIAL], type: "deny", speaker: null, actors: [], targets: ["the union"] },
    ]);
  });
});

describe("an export of Label Studio", () => {
  it("gives regions as claims, also where its offsets count code points", async () => {
    const [start, end] = at("again.");
    const region = (id: string, from: number, to: number, text: string, labels: string[]) => ({
      id,
      type: "labels",
      from_name: "label",
      to_name: "text",
      value: { start: from, end: to, text, labels },
    });
    const result = [
      region("a", ...at(DENIAL), DENIAL, ["Denial"]),
      region("b", ...at("The mayor"), "The mayor", ["Speaker"]),
      region("c", start - 1, end - 1, "again.", ["Allegation"]),
      { type: "relation", from_id: "a", to_id: "b", labels: ["source"] },
      {
        id: "a",
        type: "choices",
        from_name: "target",
        to_name: "text",
        value: { start: 0, end: 20, choices: ["Union"] },
      },
    ];
    const tasks = [
      { id: 5, data: { text: TEXT, title: "Cracks" }, annotations: [{ completed_by: 3, result }] },
    ];
    const read = await readOne("ls.json", JSON.stringify(tasks));
    expect(read).toMatchObject({ name: "ls.json#5", title: "Cracks", text: TEXT });
    expect(claimed(read)).toEqual([
      { words: [DENIAL], type: "deny", speaker: "The mayor", actors: [], targets: ["Union"] },
      { words: ["again."], type: "allege", speaker: null, actors: [], targets: [] },
    ]);
  });
});

describe("a list of articles in JSON", () => {
  it("is read as lines of JSON are", async () => {
    expect(await readOne("a.json", JSON.stringify([{ headline: "T", body: TEXT }]))).toMatchObject({
      name: "a.json#1",
      title: "T",
      text: TEXT,
    });
  });
});

describe("labels that people chose", () => {
  const region = (id: string, words: string, label: string) => ({
    ...{ id, type: "labels", from_name: "label", to_name: "text" },
    value: { start: at(words)[0], end: at(words)[1], text: words, labels: [label] },
  });
  const charge = "The union accused the city";
  const tasks = (result: readonly object[]) =>
    new TextEncoder().encode(JSON.stringify([{ id: 1, data: { text: TEXT }, annotations: [{ result }] }]));
  const bytes = tasks([
    region("a", DENIAL, "Contra"),
    region("b", charge, "Pro"),
    region("c", "again", "Mood"),
    { type: "relation", from_id: "a", to_id: "b", labels: ["rebuts"] },
  ]);

  it("are asked for with how often they stand there, and where nothing tells them, named as left out", async () => {
    const survey = await surveySource({ name: "ls.json", bytes });
    expect(survey?.labels.map(({ name, count, suggested }) => [name, count, suggested])).toEqual([
      ["Contra", 1, null],
      ["Mood", 1, null],
      ["Pro", 1, null],
      ["rebuts", 1, null],
    ]);
    const { coded } = await readOne("ls.json", bytes);
    expect(coded?.claims).toEqual([]);
    expect(coded?.leftOut).toContainEqual({
      ...{ what: "marks “Mood”", why: "nothing says which type they are", count: 1 },
    });
  });

  it("make claims and links of marks and lines", async () => {
    const labels = { Contra: "deny", Pro: "allege", Mood: "nothing", rebuts: "answers" } as const;
    const read: ReadDocument[] = [];
    for await (const one of readSource({ name: "ls.json", bytes }, { labels: { labels, fields: {} } }))
      if (!("failed" in one)) read.push(one);
    expect(read[0]?.coded?.claims).toMatchObject([
      { id: "a", type: "deny", answers: ["b"] },
      { id: "b", type: "allege", answers: [] },
    ]);
    expect(read[0]?.coded?.leftOut).toEqual([
      { what: "marks “Mood”", why: "this label is left out, as somebody said", count: 1 },
    ]);
  });
});

import { gzipSync } from "node:zlib";
import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { ZipFile } from "yazl";
import { previewSource } from "./preview";
import type { ReadOptions } from "./read-options";
import { type Reading, readSource } from "./read-source";

const utf8 = (text: string) => new TextEncoder().encode(text);

async function readAll(name: string, bytes: Uint8Array, options?: ReadOptions): Promise<Reading[]> {
  const read: Reading[] = [];
  for await (const reading of readSource({ name, bytes }, options)) read.push(reading);
  return read;
}

async function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream) pieces.push(piece as Buffer);
  return new Uint8Array(Buffer.concat(pieces));
}

const namesIn = (read: readonly Reading[]) =>
  read.map((one) => ("failed" in one ? `! ${one.failed.name}` : one.name));

describe("lines of JSON", () => {
  it("are documents by what their keys suggest, also when packed", async () => {
    const lines = [
      { id: "a", publisher: "Post", date: "2016-09-12", title: "T", text: "She said no to all of it." },
      { id: "a", text: "Another with the same id." },
    ];
    const read = await readAll(
      "dev.jsonl.gz",
      gzipSync(lines.map((line) => JSON.stringify(line)).join("\n")),
    );
    expect(read).toMatchObject([
      { name: "dev.jsonl#a", outlet: "Post", published: "2016-09-12", publishedFrom: "given", title: "T" },
      { name: "dev.jsonl#2", published: null, text: "Another with the same id." },
    ]);
  });

  it("that are none fail one by one, each with its own words", async () => {
    const read = await readAll(
      "x.jsonl",
      utf8(`{"text":"One of them."}\n{broken\n[1]\n{"text":" "}\n\n{"text":"Two."}`),
    );
    expect(namesIn(read)).toEqual(["x.jsonl#1", "! x.jsonl#2", "! x.jsonl#3", "! x.jsonl#4", "x.jsonl#6"]);
    expect(read[1]).toMatchObject({ failed: { reason: "Line 2 is not JSON.", original: utf8("{broken") } });
  });
});

describe("a table", () => {
  const rows =
    'Headline;Date;Body\n"Talks; again";2024-03-01;"He said:\n""No."""\nSecond;1 March 2024;She agreed.';

  it.each(["utf-8", "windows-1251", "utf-16le", "gb18030"])(
    "in %s is read by its names and quotation marks",
    async (charset) => {
      const cyrillic =
        charset === "windows-1251"
          ? `${rows}\nТретий;2024-03-02;${"Он сказал, что переговоры провалились. ".repeat(9)}`
          : rows;
      const chinese =
        charset === "gb18030"
          ? `${rows}\n第三;2024-03-02;${"发言人说谈判失败了，双方都有责任。".repeat(20)}`
          : cyrillic;
      const bytes = iconv.encode(chinese, charset, { addBOM: charset === "utf-16le" });
      const read = await readAll("t.csv", bytes);
      expect(read.slice(0, 2)).toMatchObject([
        { title: "Talks; again", published: "2024-03-01", text: 'He said:\n"No."' },
        { title: "Second", published: "2024-03-01", text: "She agreed." },
      ]);
      if (charset === "windows-1251") expect(read[2]).toMatchObject({ title: "Третий", language: "ru" });
      if (charset === "gb18030") expect(read[2]).toMatchObject({ title: "第三", language: "zh" });
    },
  );

  it("is read by a given mapping where one is given", async () => {
    const read = await readAll("t.csv", utf8("a,b\nfirst,second"), { columns: { text: "b", title: "a" } });
    expect(read).toMatchObject([{ title: "first", text: "second" }]);
  });

  it("without a column of text asks for one", async () => {
    expect(await readAll("t.csv", utf8("a,b\n1,2"))).toMatchObject([
      { failed: { reason: expect.stringContaining("say which one") } },
    ]);
  });

  it("shows its first rows and a suggestion", async () => {
    const long = "a long text of many words ".repeat(10);
    const preview = await previewSource({
      name: "t.csv.gz",
      bytes: gzipSync(`k\tx\tweb\n1\t${long}\thttps://a.example/1`),
    });
    expect(preview).toMatchObject({ columns: ["k", "x", "web"], suggested: { text: "x", url: "web" } });
    expect(await previewSource({ name: "a.txt", bytes: utf8("no table") })).toBeNull();
  });

  it("gives back every value that was written into it", async () => {
    const cell = fc
      .string({ minLength: 1 })
      .filter((value) => /[\p{L}\p{N}]/u.test(value) && !/[\r\0\p{Surrogate}]/u.test(value));
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 5 }), async (cells) => {
        const written = cells.map((value) => `"${value.replaceAll('"', '""')}","x"`);
        const read = await readAll("t.csv", utf8(["text,title", ...written].join("\n")));
        expect(read.map((one) => ("failed" in one ? null : one.text))).toEqual(cells);
      }),
      { numRuns: 50 },
    );
  });
});

describe("a zip", () => {
  it("gives the documents of its files, and of files packed in it", async () => {
    const inner = await zipOf({ "deep.txt": "The third text of all." });
    const bytes = await zipOf({
      "a.txt": "The first text of all.",
      "more/b.jsonl": '{"text":"The second text of all."}',
      "in.zip": inner,
      "__MACOSX/a.txt": "nothing",
      ".DS_Store": "nothing",
      "picture.png": Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB", "base64"),
    });
    expect(namesIn(await readAll("z.zip", bytes)).toSorted()).toEqual(
      ["z.zip/a.txt", "z.zip/more/b.jsonl#1", "z.zip/in.zip/deep.txt", "! z.zip/picture.png"].toSorted(),
    );
  });

  it("that is broken fails with its reason", async () => {
    const bytes = await zipOf({ "a.txt": "The first text of all." });
    expect(await readAll("z.zip", bytes.slice(0, 40))).toMatchObject([
      { failed: { reason: expect.stringContaining("pack it anew") } },
    ]);
  });
});

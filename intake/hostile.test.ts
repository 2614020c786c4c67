import { readdirSync, readFileSync } from "node:fs";
import { deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { ZipFile } from "yazl";
import { readFeed } from "./feed";
import { readSource } from "./read-source";

const MB = 1024 * 1024;
const utf8 = (text: string) => new TextEncoder().encode(text);

const WORDS = "The minister said that the talks had failed and that nobody was to blame for it. "
  .repeat(4)
  .trim();
const PAGE = utf8(`<html><body><p>${WORDS}</p></body></html>`);

/** What each reading came to, in few words: a hostile original is too long to compare. */
async function outcomes(name: string, bytes: Uint8Array): Promise<string[]> {
  const read: string[] = [];
  for await (const one of readSource({ name, bytes }))
    read.push("failed" in one ? `failed: ${one.failed.reason}` : one.text.slice(0, 1000));
  return read;
}

/** Bytes in memory of this process and, where the system tells them, of those it started. */
function inMemory(): number {
  const children = () =>
    readdirSync("/proc/self/task").flatMap((thread) =>
      readFileSync(`/proc/self/task/${thread}/children`, "utf8").split(" ").filter(Boolean),
    );
  const bytesOf = (child: string) => {
    try {
      return Number(readFileSync(`/proc/${child}/statm`, "utf8").split(" ")[1]) * 4096;
    } catch {
      return 0;
    }
  };
  const others = process.platform === "linux" ? children().map(bytesOf) : [];
  return others.reduce((sum, one) => sum + one, process.memoryUsage.rss());
}

/** All readings of a hostile file, with how long they took, in seconds, and how much more memory that was, in megabytes. */
async function measured(name: string, bytes: Uint8Array) {
  // A process waits from now on: to start one is no part of the file's cost.
  await outcomes("warm.html", PAGE);
  const before = inMemory();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, inMemory());
  }, 20);
  const began = performance.now();
  const read = await outcomes(name, bytes);
  clearInterval(watch);
  return { read, seconds: (performance.now() - began) / 1000, grown: (most - before) / MB };
}

async function zipOf(files: Readonly<Record<string, Uint8Array>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** A PDF of one page whose content is packed; its table of places is left for the reader to mend. */
function pdfOf(content: string | Buffer): Uint8Array {
  const packed = deflateSync(content);
  const head = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
4 0 obj<</Length ${packed.length}/Filter/FlateDecode>>stream
`;
  return new Uint8Array(
    Buffer.concat([
      Buffer.from(head),
      packed,
      Buffer.from("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF"),
    ]),
  );
}

/** A zip that says of its one file that it is smaller than it is. */
async function lyingZip(): Promise<Uint8Array> {
  const zip = await zipOf({ "a.txt": Buffer.alloc(2 * MB, "a ") });
  const entry = zip.lastIndexOf(Buffer.from("PK\u0001\u0002", "latin1"));
  zip.writeUInt32LE(100, entry + 24);
  return new Uint8Array(zip);
}

const ENTITIES = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "${"x".repeat(1000)}">${Array.from("bcdefghij", (name, i) => `<!ENTITY ${name} "${`&${"abcdefghij"[i]};`.repeat(10)}">`).join("")}]>`;

describe("a hostile file", () => {
  it.each<[string, string | null, () => Uint8Array | Promise<Uint8Array>]>([
    ["deep.html", "120 deep", () => utf8("<div>".repeat(300_000))],
    ["wide.html", "elements", () => utf8(`<html>${"<p>a</p>".repeat(400_000)}`)],
    ["unclosed.html", "", () => utf8(`<html><body>${"<a href='".repeat(200_000)}`)],
    // what a library remembers of each element fills the memory of its reader, at once
    ["crowded.html", "", () => utf8(`<html><body>${"<i a b c d e f g h>".repeat(400_000)}`)],
    [
      "attributes.html",
      "",
      () => utf8(`<html><body><p ${Array.from({ length: 200_000 }, (_, i) => `a${i}=b`).join(" ")}>x`),
    ],
    ["large.html", "larger than 8 MB", () => utf8(`<html>${"a ".repeat(5 * MB)}`)],
    ["line.txt", "million characters", () => new Uint8Array(Buffer.alloc(50 * MB, "a b"))],
    ["line.csv", "", () => new Uint8Array(Buffer.alloc(50 * MB, "a b"))],
    ["quoted.csv", "longer than", () => utf8(`text\nfirst row\n"${"a ".repeat(10 * MB)}`)],
    ["line.jsonl", "longer than", () => utf8(`{"text":"${"a ".repeat(25 * MB)}"}`)],
    ["operators.pdf", "", () => pdfOf("0 0 m 1 1 l S ".repeat(1_500_000))],
    // a fast machine reads it within the limits, and then its words are what comes
    ["pieces.pdf", null, () => pdfOf(`BT /F1 12 Tf ${"(a) Tj ".repeat(500_000)} ET`)],
    ["blank.pdf", "", () => pdfOf(Buffer.alloc(100 * MB, 32))],
    ["broken.pdf", "", () => utf8(`%PDF-1.7\n${"1 0 obj <<".repeat(100_000)}`)],
    ["bomb.gz", "128 MB", () => new Uint8Array(gzipSync(Buffer.alloc(200 * MB)))],
    ["bomb.zip", "64 MB", () => zipOf({ "a.txt": Buffer.alloc(100 * MB) })],
    ["ratio.zip", "500 times", () => zipOf({ "a.txt": Buffer.alloc(30 * MB) })],
    ["lying.zip", "another size", lyingZip],
    ["entities.xml", "XML", () => utf8(`${ENTITIES}<r>&j;</r>`)],
    ["entities.html", "", () => utf8(`${ENTITIES}<html><body><p>&j;&j;</p></body></html>`)],
  ])(
    "%s costs at most 10 seconds and 512 MB, then fails with its reason",
    async (name, reason, make) => {
      const { read, seconds, grown } = await measured(name, await make());
      expect(seconds).toBeLessThan(10);
      expect(grown).toBeLessThan(512);
      if (reason === null) return;
      expect(read.at(-1)).toMatch(/^failed: /u);
      expect(read.at(-1)).toContain(reason);
    },
    60_000,
  );

  it("that is a feed of entities gives nothing but its own words", () => {
    const feed = utf8(`${ENTITIES}<rss version="2.0"><channel><title>&j;</title></channel></rss>`);
    const began = performance.now();
    try {
      expect((readFeed(feed, "https://a.example/").title ?? "").length).toBeLessThan(600);
    } catch (error) {
      expect(error).toMatchObject({ stage: "read" });
    }
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it("leaves the next one unharmed", async () => {
    expect(await outcomes("a.html", PAGE)).toEqual([WORDS]);
  });
});

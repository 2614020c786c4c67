import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { type Reading, readSource } from "./read-source";

async function readAll(name: string, bytes: Uint8Array): Promise<Reading[]> {
  const read: Reading[] = [];
  for await (const reading of readSource({ name, bytes })) read.push(reading);
  return read;
}
const utf8 = (text: string) => new TextEncoder().encode(text);

describe("a plain text", () => {
  it("is one document with its words, its language and its bytes", async () => {
    const bytes = utf8("The minister said that the talks had failed, and that nobody was to blame.\n");
    expect(await readAll("talks.txt", bytes)).toMatchObject([
      { name: "talks.txt", language: "en", mediaType: "text/plain", original: bytes },
    ]);
  });

  it("without words fails with its reason and its bytes", async () => {
    const bytes = utf8(" \n\n ");
    expect(await readAll("empty.txt", bytes)).toEqual([
      {
        failed: {
          name: "empty.txt",
          stage: "read",
          reason: expect.stringContaining("no text"),
          original: bytes,
        },
      },
    ]);
  });
});

describe("a page", () => {
  const article = `<p>${"The minister said that the talks had failed and that nobody was to blame. ".repeat(4)}</p>`;

  it("is cleaned in a thread of its own, in the character set it names", async () => {
    const html = `<html><head><meta charset="windows-1251"><title>Переговоры</title></head><body>${article}</body></html>`;
    const bytes = iconv.encode(html, "windows-1251");
    expect(await readAll("talks.html", bytes)).toMatchObject([
      { title: "Переговоры", mediaType: "text/html", text: expect.stringContaining("The minister said") },
    ]);
  });

  it("without an article fails with its reason", async () => {
    expect(await readAll("x.html", utf8("<html><body><nav><a>Home</a></nav></body></html>"))).toMatchObject([
      { failed: { name: "x.html", stage: "clean", reason: expect.stringContaining("no article") } },
    ]);
  });
});

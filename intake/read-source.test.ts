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

import { createServer } from "node:net";
import { expect, it } from "vitest";
import { mustAnswer } from "./database-address.mjs";
import { freePort } from "./ports.mjs";
import { Refusal } from "./refusal.mjs";

const refusalFor = (url) =>
  mustAnswer(url).then(
    () => undefined,
    (error) => error,
  );

it.each(["", "nonsense", "mysql://a@b/c", "postgres://localhost:5432", "http://localhost/x"])(
  "says how an address is written when it gets %j",
  async (text) => {
    const refusal = await refusalFor(text);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal.message).toContain("postgres://user:password@host:5432/name");
  },
);

it("says where nobody answers, in one sentence", async () => {
  const port = await freePort();
  const refusal = await refusalFor(`postgres://me:secret@127.0.0.1:${port}/desk`);
  expect(refusal).toBeInstanceOf(Refusal);
  expect(refusal.message).toContain(`127.0.0.1:${port}`);
  expect(refusal.message).not.toMatch(/secret|\n/);
});

it("does not wait without end for a server that never answers", { timeout: 20_000 }, async () => {
  const silent = createServer().listen({ host: "127.0.0.1", port: 0 });
  await new Promise((resolve) => silent.once("listening", resolve));
  const refusal = await refusalFor(`postgres://me@127.0.0.1:${silent.address().port}/desk`);
  expect(refusal.message).toContain("did not answer");
  silent.close();
});

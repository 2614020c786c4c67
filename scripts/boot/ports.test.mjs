import { createServer } from "node:net";
import { expect, it } from "vitest";
import { freePort, portIsFree } from "./ports.mjs";

const listening = (host, port) =>
  new Promise((resolve) => {
    const server = createServer().listen({ host, port }, () => resolve(server));
  });

it("calls a port free that nobody uses", async () => {
  expect(await portIsFree(await freePort(), "127.0.0.1")).toBe(true);
});

it("calls a port taken that another program answers on, whichever loopback address it chose", async () => {
  for (const host of ["127.0.0.1", "0.0.0.0", "::1"]) {
    const port = await freePort();
    const server = await listening(host, port);
    expect(await portIsFree(port, "127.0.0.1")).toBe(false);
    server.close();
  }
});

import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchUrl } from "./fetch-url";

let server: Server;
let host = "";
const answers: Record<string, RequestListener> = {
  "/robots.txt": (_, to) => to.end("User-agent: *\nDisallow: /secret\n\nUser-agent: Other\nDisallow: /"),
  "/page": (_, to) => to.setHeader("content-type", "text/html; charset=utf-8").end("<p>Hello</p>"),
  "/packed": (_, to) => to.setHeader("content-encoding", "gzip").end(gzipSync("<p>Packed</p>")),
  "/bomb": (_, to) => to.setHeader("content-encoding", "gzip").end(gzipSync(Buffer.alloc(30_000_000))),
  "/slow": (_, to) => to.write("<p>"),
  "/gone": (_, to) => to.writeHead(410).end(),
  "/busy": (_, to) => to.writeHead(503).end(),
  "/round": (_, to) => to.writeHead(302, { location: "/round" }).end(),
  "/moved": (_, to) => to.writeHead(301, { location: "/page" }).end(),
};

beforeAll(async () => {
  server = createServer((request, response) =>
    (answers[request.url ?? ""] ?? ((_, to) => to.writeHead(404).end()))(request, response),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.closeAllConnections() ?? server.close());

const fetched = (path: string) => fetchUrl(`http://${host}${path}`, { allow: [host], timeout: 1500 });

describe("a page of a host that the list names", () => {
  it("comes with its bytes, its type and where it stood in the end", async () => {
    const { bytes, ...rest } = await fetched("/moved");
    expect(new TextDecoder().decode(bytes)).toBe("<p>Hello</p>");
    expect(rest).toMatchObject({
      finalUrl: `http://${host}/page`,
      status: 200,
      mediaType: "text/html; charset=utf-8",
    });
  });

  it("may come packed", async () => {
    expect(new TextDecoder().decode((await fetched("/packed")).bytes)).toBe("<p>Packed</p>");
  });

  it.each([
    ["/bomb", "larger than 8 MB", false],
    ["/slow", "longer than 1.5 seconds", true],
    ["/gone", "status 410", false],
    ["/busy", "status 503", true],
    ["/secret/page", "robots.txt of 127.0.0.1", false],
    ["/round", "more than 3 times", false],
  ])("%s fails in words, and says whether to try again", async (path, words, passing) => {
    await expect(fetched(path)).rejects.toMatchObject({
      stage: "fetch",
      passing,
      message: expect.stringContaining(words),
    });
  });
});

import { createServer, type Server } from "node:http";
import type { AddressInfo, LookupFunction } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchUrl } from "./fetch-url";

/** Counts who comes; stands on every address of this machine. */
let canary: Server;
let hits = 0;
let port = 0;
/** A host that the list names, and that sends its visitors on to the canary. */
let door: Server;
let doorAt = "";

const listening = (server: Server, host?: string) =>
  new Promise<number>((resolve) =>
    server.listen(0, host, () => resolve((server.address() as AddressInfo).port)),
  );

beforeAll(async () => {
  canary = createServer((_, response) => {
    hits++;
    response.end("caught");
  });
  port = await listening(canary);
  door = createServer((request, response) => {
    const to = decodeURIComponent(request.url?.slice(2) ?? "");
    if (request.url === "/robots.txt") response.writeHead(404).end();
    else response.writeHead(302, { location: encodeURI(to).replaceAll("%25", "%") }).end();
  });
  doorAt = `127.0.0.1:${await listening(door, "127.0.0.1")}`;
});
afterAll(() => {
  for (const server of [canary, door]) {
    server.closeAllConnections();
    server.close();
  }
});

/** Loopback and its neighbours in every notation that some parser reads as an address. */
const HOSTS = [
  "127.0.0.1",
  "127.1",
  "127.0.1",
  "127.255.255.254",
  "2130706433",
  "0x7f000001",
  "0x7f.0.0.1",
  "0x7f.1",
  "017700000001",
  "0177.0.0.1",
  "0177.1",
  "127.0.0.1.",
  "127.000.000.001",
  "%31%32%37.0.0.1",
  "１２７.0.0.1",
  "①②⑦.⓪.⓪.①",
  "127。0。0。1",
  "0",
  "0.0.0.0",
  "0x0",
  "00.0",
  "[::1]",
  "[::]",
  "[0:0:0:0:0:0:0:1]",
  "[::ffff:127.0.0.1]",
  "[::ffff:7f00:1]",
  "[::127.0.0.1]",
  "[::ffff:0:127.0.0.1]",
  "[64:ff9b::7f00:1]",
  "[2002:7f00:1::]",
  "[fe80::1]",
  "[fc00::1]",
  "[fd00::1]",
  "[ff02::1]",
  "[::ffff:10.0.0.1]",
  "[100::1]",
  "localhost",
  "LOCALHOST",
  "localhost.",
  "a.localhost",
  "localhost.localdomain.local",
  "printer.local",
  "db.internal",
  "router.lan",
  "intranet",
  "10.0.0.1",
  "10.255.255.255",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.0.1",
  "169.254.169.254",
  "169.254.1.1",
  "100.64.0.1",
  "192.0.0.1",
  "198.18.0.1",
  "224.0.0.1",
  "240.0.0.1",
  "255.255.255.255",
  "metadata.google.internal",
];
const USERS = ["user@", "user:word@", "public.example@", "public.example%40", "127.0.0.1@"];
const SCHEMES = [
  "file:///etc/passwd",
  "file://127.0.0.1/etc/passwd",
  "data:text/html,x",
  "ftp://127.0.0.1/",
  "gopher://127.0.0.1:80/_x",
  "blob:http://127.0.0.1/x",
  "javascript:alert(1)",
  "about:blank",
  "ws://127.0.0.1/",
  "dict://127.0.0.1:11211/",
  "jar:http://127.0.0.1!/",
  "//127.0.0.1/",
  "http://",
  "http:///",
  "not an address",
  "",
];
const PORTS = [22, 25, 8080, 5432, 6379, 9200, 65_535];

async function refused(address: string, allow: readonly string[]): Promise<void> {
  await expect(fetchUrl(address, { allow, timeout: 3000 }), address).rejects.toMatchObject({
    stage: "fetch",
  });
  expect(hits, address).toBe(0);
}

describe("an address inside a network", () => {
  it("is refused in every notation, though its port were allowed", async () => {
    for (const host of HOSTS) await refused(`http://${host}:${port}/`, [`*:${port}`]);
  }, 120_000);

  it("is refused behind names and passwords, in other schemes and on other ports", async () => {
    for (const user of USERS) await refused(`http://${user}127.0.0.1:${port}/`, [`*:${port}`]);
    for (const address of SCHEMES) await refused(address, [`*:${port}`]);
    for (const other of PORTS) await refused(`http://93.184.215.14:${other}/`, []);
  }, 60_000);

  it("is refused where a host that may be asked sends on to it", async () => {
    const inside = [
      ...HOSTS.slice(0, 30).map((host) => `http://${host}:${port}/`),
      ...SCHEMES.slice(0, 11),
      `//127.1:${port}/`,
    ];
    for (const to of inside)
      await refused(`http://${doorAt}/?${encodeURIComponent(to)}`, [doorAt, `*:${port}`]);
  }, 120_000);

  it("is refused where a public name resolves to it, first or among others", async () => {
    const ends = ["127.0.0.1", "::1", "::ffff:127.0.0.1", "10.0.0.1", "169.254.169.254"];
    for (const [i, address] of ends.entries()) {
      const family = address.includes(":") ? 6 : 4;
      const lookup: LookupFunction = (_, __, done) =>
        done(null, [
          { address: "93.184.215.14", family: 4 },
          { address, family },
        ]);
      const asked = fetchUrl(`http://name${i}.example:${port}/`, {
        allow: [`*:${port}`],
        timeout: 3000,
        lookup,
      });
      await expect(asked, address).rejects.toMatchObject({
        message: expect.stringContaining("inside a network"),
      });
    }
    expect(hits).toBe(0);
  });

  it("counts more than sixty", () => {
    expect(HOSTS.length + USERS.length + SCHEMES.length + PORTS.length).toBeGreaterThanOrEqual(60);
  });
});

describe("the canary", () => {
  it("would have been heard", async () => {
    await fetchUrl(`http://127.0.0.1:${port}/`, { allow: [`127.0.0.1:${port}`] });
    expect(hits).toBeGreaterThan(0);
  });
});

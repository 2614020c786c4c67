import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { proxy } from "./proxy";

const ask = (path: string, cookie = "", method = "GET") =>
  proxy(
    new NextRequest(new URL(path, "http://localhost:3000"), { method, headers: cookie ? { cookie } : {} }),
  );
const policyOf = (path: string) => ask(path).headers.get("content-security-policy") ?? "";

describe("the proxy", () => {
  it("sends a stranger to sign in, and remembers where they wanted to go", () => {
    const answer = ask("/matrix?unit=articles");
    expect(answer.status).toBe(307);
    expect(answer.headers.get("location")).toMatch(/\/sign-in\?callbackUrl=%2Fmatrix%3Funit%3Darticles$/);
  });

  it("lets a stranger sign in, see an embedded figure, and ask the API, which answers for itself", () => {
    for (const path of ["/sign-in", "/embed/matrix", "/api/auth/session", "/icon.svg"]) {
      expect(ask(path).status).toBe(200);
    }
  });

  it("does not take a path that merely begins like an open one for open", () => {
    expect(ask("/sign-in-log").status).toBe(307);
    expect(ask("/actors/x.svg").status).toBe(307);
  });

  it("lets a bearer of a session through, and tells caches to keep nothing", () => {
    const answer = ask("/matrix", "next-auth.session-token=x");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toContain("no-store");
  });

  it("allows only scripts with the nonce of this very answer", () => {
    const [first, second] = [policyOf("/sign-in"), policyOf("/sign-in")];
    const scripts = first.split("; ").find((rule) => rule.startsWith("script-src"));
    expect(scripts).toMatch(/^script-src 'self' 'nonce-[A-Za-z0-9+/=]{24}' 'strict-dynamic'$/);
    expect(first).not.toBe(second);
  });

  it("lets other sites frame embedded figures and nothing else", () => {
    expect(policyOf("/embed/matrix")).toContain("frame-ancestors *");
    expect(policyOf("/sign-in")).toContain("frame-ancestors 'none'");
    expect(ask("/sign-in").headers.get("x-frame-options")).toBe("DENY");
  });
});

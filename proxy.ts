import { type NextRequest, NextResponse } from "next/server";

const SESSION_COOKIES = ["next-auth.session-token", "__Secure-next-auth.session-token"];

/** Paths a stranger may see: signing in, embedded figures, and what answers for itself without a page. */
const OPEN = /^\/(sign-in|invitation|embed|api)(\/|$)|^\/[^/]+\.(svg|png|ico|txt|webmanifest)$/;

/** The content security policy of one answer. Figures under /embed may stand in other sites' frames, nothing else. */
export function contentSecurityPolicy(path: string, nonce: string, development: boolean): string {
  const embedded = path.startsWith("/embed/");
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${embedded ? "*" : "'none'"}`,
  ].join("; ");
}

/** Sends a stranger to sign in and back again. A courtesy, never the lock: queries and commands ask for a Principal. */
function strangerIsSentAway(request: NextRequest): string | undefined {
  const { pathname, search } = request.nextUrl;
  const isRead = request.method === "GET" || request.method === "HEAD";
  const isKnown = SESSION_COOKIES.some((name) => request.cookies.has(name));
  if (!isRead || isKnown || OPEN.test(pathname)) return undefined;
  const back = pathname === "/" ? "" : `?callbackUrl=${encodeURIComponent(pathname + search)}`;
  return `/sign-in${back}`;
}

/** Gives every page its nonce and policy. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const path = request.nextUrl.pathname;
  const policy = contentSecurityPolicy(path, nonce, process.env.NODE_ENV === "development");
  const away = strangerIsSentAway(request);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("Content-Security-Policy", policy);
  const response = away
    ? NextResponse.redirect(new URL(away, request.nextUrl), 307)
    : NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  if (!path.startsWith("/embed/")) response.headers.set("X-Frame-Options", "DENY");
  if (SESSION_COOKIES.some((name) => request.cookies.has(name))) {
    response.headers.set("Cache-Control", "private, no-store");
  }
  return response;
}

export const config = { matcher: "/((?!_next/static|_next/image).*)" };

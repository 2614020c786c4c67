import type { NextRequest } from "next/server";

/** Does a request that writes come from a page of this server? The rule of Next's own actions, for a plain route. */
export function isFromHere({ headers }: NextRequest): boolean {
  const origin = headers.get("origin");
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  return origin !== null && URL.canParse(origin) && new URL(origin).host === host;
}

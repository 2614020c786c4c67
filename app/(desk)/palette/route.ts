import type { NextRequest } from "next/server";
import { momentOf, signedIn } from "#auth/viewer";
import { namedPlaces } from "#db/queries/named-places";

const LONGEST = 200;

/** What is named like `?q=`, for the palette. */
export async function GET(request: NextRequest) {
  const who = await signedIn();
  if (!who) return new Response("Signed out.\n", { status: 401 });
  const { at } = await momentOf({ asOf: request.nextUrl.searchParams.get("asOf") ?? undefined });
  const asked = (request.nextUrl.searchParams.get("q") ?? "").slice(0, LONGEST);
  return Response.json(await namedPlaces(at ? { ...who, asOf: at } : who, asked));
}

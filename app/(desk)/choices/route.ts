import type { NextRequest } from "next/server";
import { momentOf, signedIn } from "#auth/viewer";
import { filterOptions } from "#db/queries/filter-options";
import { LONG_FILTERS } from "#domain/filter-choices";

/** All choices of the filter `?of=`: a page brings only the first. */
export async function GET(request: NextRequest) {
  const who = await signedIn();
  if (!who) return new Response("Signed out.\n", { status: 401 });
  const { searchParams } = request.nextUrl;
  const of = LONG_FILTERS.find((filter) => filter === searchParams.get("of"));
  if (!of) return new Response("No such filter.\n", { status: 404 });
  const { at } = await momentOf({ asOf: searchParams.get("asOf") ?? undefined });
  const options = await filterOptions(at ? { ...who, asOf: at } : who);
  return Response.json(of === "allegation" ? options.allegations : options[of]);
}

const HERE = "https://here.invalid";

/** The path that a sign-in goes on to. Addresses of other sites, and anything that is not a path, become "/". */
export function pathOnThisSite(asked: string | string[] | undefined): string {
  if (typeof asked !== "string" || !URL.canParse(asked, HERE)) return "/";
  const url = new URL(asked, HERE);
  const isPath = asked.startsWith("/") && url.origin === HERE && !url.pathname.startsWith("//");
  return isPath && url.pathname !== "/sign-in" ? `${url.pathname}${url.search}${url.hash}` : "/";
}

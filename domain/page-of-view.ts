import { AS_OF, atMomentInWords, momentFrom } from "./as-of";

/** The reading pages whose address can be given a name, and what they are called. */
const PAGES = {
  matrix: "Matrix",
  timeline: "Timeline",
  claims: "Claims",
  articles: "Articles",
  actors: "Actors",
  allegations: "Allegations",
  network: "Network",
} as const;

const ADDRESS = /^\/([a-z]+)(?:\/[^/?#\s]{1,200})?(?:\?[^#\s]*)?$/;

/** The page that an address belongs to, "Matrix"; null for what is no address of a reading page. */
export function pageOfView(href: string): string | null {
  const name = ADDRESS.exec(href)?.[1] ?? "";
  return Object.hasOwn(PAGES, name) ? PAGES[name as keyof typeof PAGES] : null;
}

/** What an address shows, "Matrix", or "Matrix as it stood on 3 May 2026, 14:20 UTC". */
export function viewInWords(href: string): string {
  const asked = new URLSearchParams(href.split("?")[1]).get(AS_OF);
  const at = asked ? momentFrom(asked) : null;
  return `${pageOfView(href)}${at ? ` as it stood ${atMomentInWords(at)}` : ""}`;
}

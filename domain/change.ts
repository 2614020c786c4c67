import type { Difference } from "./claim-difference";
import { addressOf } from "./claim-filter";
import { counted } from "./words";

/** What of the history no reading page shows: accounts, links to figures, addresses under names, importing, models. */
export const BESIDE_THE_PAGES = [
  "membership",
  "figure",
  "view",
  "import",
  "import item",
  "feed",
  "model",
  "model choice",
  "rereading",
  "proposal",
] as const;

export const SUBJECTS = ["actor", "allegation", "article", "claim"] as const;

/** What a page is about; the whole desk where it is about none. */
export interface Subject {
  readonly kind: (typeof SUBJECTS)[number];
  /** slug of an actor or allegation, id of an article or claim */
  readonly key: string;
}

/** The page that is about it. */
export const hrefOfSubject = ({ kind, key }: Subject) => `/${kind}s/${key}` as const;

/** One entry of the history, as a list of changes shows it. */
export interface Change {
  readonly seq: number;
  /** ISO moment */
  readonly at: string;
  readonly userName: string;
  readonly act: string;
  readonly entity: string;
  readonly why: string | null;
  readonly undoes: number | null;
  /** did the thing come to be by this act? */
  readonly isNew: boolean;
  /** what was changed, where it has a page now */
  readonly of: Subject | null;
  /** the words of the claim, the title of the article */
  readonly words: string | null;
  /** of a link: the words of the charge that is answered */
  readonly charge: string | null;
  readonly differences: readonly Difference[];
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const SLUG = /^[^\s:]{1,100}$/;

/** Reads "actor:china"; null for anything else. */
export function subjectFrom(written: unknown): Subject | null {
  if (typeof written !== "string") return null;
  const [name, key, ...more] = written.split(":");
  const kind = SUBJECTS.find((one) => one === name);
  const wanted = kind === "article" || kind === "claim" ? UUID : SLUG;
  return kind && key && more.length === 0 && wanted.test(key) ? { kind, key } : null;
}

/** Where the history since a moment is read, of the desk or of what a page is about. */
export const hrefOfChanges = (since: Date | null, about: Subject | null, page = 1) =>
  addressOf("/history", {
    since: since?.toISOString(),
    about: about ? `${about.kind}:${about.key}` : undefined,
    page: page > 1 ? String(page) : undefined,
  });

const DONE: Readonly<Record<string, readonly [one: string, many: string]>> = {
  decided: ["claim decided", "claims decided"],
  addClaim: ["claim added", "claims added"],
  linkResponse: ["link drawn", "links drawn"],
  unlinkResponse: ["link taken away", "links taken away"],
  importDocument: ["article imported", "articles imported"],
  rereadDocument: ["article read again", "articles read again"],
  undo: ["change taken back", "changes taken back"],
  other: ["other change", "other changes"],
};

const AS_DECIDED = ["acceptClaim", "rejectClaim", "correctClaim"];
const kindOf = (act: string): string =>
  AS_DECIDED.includes(act) ? "decided" : Object.hasOwn(DONE, act) ? act : "other";

/** "4 claims decided, 1 link drawn, 2 articles imported", from how many things each act changed. */
export function changesInWords(counts: readonly { readonly act: string; readonly things: number }[]): string {
  const sums = Object.fromEntries(Object.keys(DONE).map((kind) => [kind, 0]));
  for (const { act, things } of counts) sums[kindOf(act)] = (sums[kindOf(act)] ?? 0) + things;
  const said = Object.entries(DONE).flatMap(([kind, [one, many]]) =>
    sums[kind] ? [counted(sums[kind], one, many)] : [],
  );
  return said.join(", ");
}

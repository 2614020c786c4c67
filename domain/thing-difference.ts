import type { ActorKind, AffiliationRole } from "./actor";
import type { Difference } from "./claim-difference";
import { dayInWords } from "./day";
import { AFFILIATION_WORDS, inARow, KIND_WORDS } from "./words";

/** The things beside claims that have a history of their own. */
export const WITH_HISTORY = ["actor", "allegation", "article"] as const;
/** The moment before the first entry of a history: as a claim was proposed. */
export const AS_PROPOSED = 0;

export type WithHistory = (typeof WITH_HISTORY)[number];

/** The state of a thing as a revision keeps it, of whatever kind: what is not there is not compared. */
export interface KeptState {
  readonly actor?: { readonly name: string; readonly kind: ActorKind; readonly mergedInto?: string | null };
  readonly aliases?: readonly { readonly alias: string }[];
  readonly affiliations?: readonly {
    readonly bodyId: string;
    readonly role: AffiliationRole;
    readonly office: string | null;
    readonly since: string | null;
    readonly until: string | null;
  }[];
  readonly proposition?: string;
  readonly mergedInto?: string | null;
  readonly article?: {
    readonly title: string | null;
    readonly outletId: string | null;
    readonly published: string | null;
    readonly withdrawnAt: string | null;
    readonly erasedAt?: string | null;
    readonly apartFrom?: string | null;
  };
  readonly version?: { readonly number: number } | number;
}

/** What an id stands for: the name of an actor or an outlet, the proposition of an allegation. */
export type NameOf = (id: string) => string;

type Part = readonly [field: string, inWords: (state: KeptState, name: NameOf) => string | null];

const affiliation = (one: NonNullable<KeptState["affiliations"]>[number], name: NameOf): string =>
  [
    `${AFFILIATION_WORDS[one.role]} ${name(one.bodyId)}`,
    one.office && `as ${one.office}`,
    one.since && `from ${dayInWords(one.since)}`,
    one.until && `to ${dayInWords(one.until)}`,
  ]
    .filter(Boolean)
    .join(" ");

const PARTS: readonly Part[] = [
  ["Name", ({ actor }) => actor?.name ?? null],
  ["Kind", ({ actor }) => (actor ? KIND_WORDS[actor.kind] : null)],
  ["Known as", ({ aliases }) => inARow((aliases ?? []).map((one) => one.alias).sort()) || null],
  [
    "Belongs to",
    ({ affiliations }, name) =>
      (affiliations ?? [])
        .map((one) => affiliation(one, name))
        .sort()
        .join("; ") || null,
  ],
  ["Proposition", ({ proposition }) => proposition ?? null],
  [
    "Merged into",
    ({ actor, mergedInto }, name) => {
      const into = actor?.mergedInto ?? mergedInto;
      return into ? name(into) : null;
    },
  ],
  ["Headline", ({ article }) => article?.title ?? null],
  ["Outlet", ({ article }, name) => (article?.outletId ? name(article.outletId) : null)],
  ["Day of print", ({ article }) => (article?.published ? dayInWords(article.published) : null)],
  ["Counts", ({ article }) => (article ? (article.withdrawnAt ? "withdrawn" : "in the figures") : null)],
  ["Copies", ({ article }) => (article?.apartFrom ? "taken out: it counts for itself" : null)],
  ["Words", ({ article }) => (article?.erasedAt ? "erased" : null)],
  ["Text", ({ version }) => (typeof version === "object" ? `version ${version.number}` : null)],
];

/** Where two states of a thing differ, part by part; of a thing that was not there, all that it had. */
export const thingDifferences = (
  before: KeptState | null,
  after: KeptState | null,
  name: NameOf,
): Difference[] =>
  PARTS.map(([field, inWords]) => ({
    field,
    from: before && inWords(before, name),
    to: after && inWords(after, name),
  })).filter(({ from, to }) => from !== to);

/** The ids of other things that a state mentions. */
export const mentioned = (state: KeptState | null): string[] =>
  [
    state?.actor?.mergedInto,
    state?.mergedInto,
    state?.article?.outletId,
    ...(state?.affiliations ?? []).map((one) => one.bodyId),
  ].filter((id) => typeof id === "string");

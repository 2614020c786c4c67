import type { LinkBasis, LinkState } from "./claim-response";
import type { FoundReading, StandingReading } from "./reread-article";

/** A link as it stands between two claims, whatever its state. */
export interface StandingLink {
  readonly linkId: string;
  readonly version: number;
  readonly responseId: string;
  readonly chargeId: string;
  readonly basis: LinkBasis;
  readonly state: LinkState;
}

/** A link that the machine draws now between two claims that it finds. */
export interface FoundLink {
  readonly response: FoundReading;
  readonly charge: FoundReading;
  readonly basis: LinkBasis;
  /** 0–1 */
  readonly confidence: number;
}

/** One end of a link: a claim that stands, or one that the same reading would add. */
export type LinkEnd = { readonly claimId: string } | { readonly found: FoundReading };

/** What the reading would do to one link. */
export type ProposedLink =
  | {
      readonly kind: "add";
      readonly response: LinkEnd;
      readonly charge: LinkEnd;
      readonly found: FoundLink;
    }
  | { readonly kind: "change"; readonly stands: StandingLink; readonly found: FoundLink }
  | { readonly kind: "drop"; readonly stands: StandingLink };

const pairOf = (responseId: string, chargeId: string): string => `${responseId} ${chargeId}`;

/** The claim that stands for one that was found, the one that would be added, or null where it is neither. */
function endOf(
  one: FoundReading,
  pairs: ReadonlyMap<FoundReading, StandingReading>,
  added: ReadonlySet<FoundReading>,
): LinkEnd | null {
  const stands = pairs.get(one);
  if (!stands) return added.has(one) ? { found: one } : null;
  return stands.waits || stands.state === "rejected" ? null : { claimId: stands.claimId };
}

/**
 * What a new reading would add, change and drop of the links between the claims of an article. A link that an editor
 * accepted, drew or took away is never proposed anew, changed or dropped; one whose ends the reading does not both have is
 * left alone, as it goes or stays with them. `pairs` tells which claim each that was found is, `added` which are proposed.
 */
export function comparedLinks(
  standing: readonly StandingLink[],
  found: readonly FoundLink[],
  {
    pairs,
    added,
  }: {
    readonly pairs: ReadonlyMap<FoundReading, StandingReading>;
    readonly added: ReadonlySet<FoundReading>;
  },
): readonly ProposedLink[] {
  const links = new Map(standing.map((link) => [pairOf(link.responseId, link.chargeId), link]));
  const proposed: ProposedLink[] = [];
  const wanted = new Set<string>();
  for (const one of found) {
    const [response, charge] = [endOf(one.response, pairs, added), endOf(one.charge, pairs, added)];
    if (!response || !charge) continue;
    const pair =
      "claimId" in response && "claimId" in charge ? pairOf(response.claimId, charge.claimId) : null;
    const stands = pair === null ? undefined : links.get(pair);
    if (pair !== null) wanted.add(pair);
    if (!stands) proposed.push({ kind: "add", response, charge, found: one });
    else if (stands.state === "proposed" && stands.basis !== one.basis)
      proposed.push({ kind: "change", stands, found: one });
  }
  const here = new Set(
    [...pairs.values()].flatMap(({ waits, state, claimId }) =>
      waits || state === "rejected" ? [] : [claimId],
    ),
  );
  for (const [pair, stands] of links)
    if (
      stands.state === "proposed" &&
      !wanted.has(pair) &&
      here.has(stands.responseId) &&
      here.has(stands.chargeId)
    )
      proposed.push({ kind: "drop", stands });
  return proposed;
}

/** On what grounds a claim counts as an answer, in words. */
export const BASIS_WORDS: Readonly<Record<LinkBasis, string>> = {
  explicit: "the text says so",
  implied: "it follows from the text",
  editor: "an editor says so",
};

/** Why it is proposed, in words a person can read. */
export function whyLinked(one: ProposedLink): string {
  if (one.kind === "drop") return "This reading takes neither claim for the answer to the other.";
  const grounds = BASIS_WORDS[one.found.basis];
  return one.kind === "add"
    ? `This reading takes the one claim for an answer to the other: ${grounds}.`
    : `This reading has other grounds for the answer: ${grounds}.`;
}

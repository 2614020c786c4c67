import type { ClaimState } from "./claim";
import type { Reasons } from "./extraction";
import { type ClaimReading, FIELD_WORDS, fieldsThatDiffer, type ReadingField } from "./rereading";
import { likeness, pairedUp, type Told } from "./same-claim";

/** A claim of the article as it stands. */
export interface StandingReading {
  readonly claimId: string;
  readonly version: number;
  readonly state: ClaimState;
  /** does it stand in another version of the text, and wait for somebody to find its place in this one? */
  readonly waits: boolean;
  readonly reading: ClaimReading;
  /** where its words stand in the text that was read, and where the machine had them before an editor moved them */
  readonly told: readonly Told[];
}

/** A claim that the machine finds in the article now. */
export interface FoundReading {
  readonly reading: ClaimReading;
  /** 0–1 */
  readonly confidence: number;
  readonly reasons: Reasons;
}

/** What the reading would do to one claim. */
export type Proposed =
  | { readonly kind: "add"; readonly found: FoundReading }
  | {
      readonly kind: "change";
      readonly found: FoundReading;
      readonly stands: StandingReading;
      readonly fields: readonly ReadingField[];
    }
  | { readonly kind: "drop"; readonly stands: StandingReading };

const toldOf = ({ content, cue, source }: ClaimReading): Told => {
  const places = (spans: ClaimReading["content"]) => spans.map(({ start, end }) => [start, end] as const);
  return { content: places(content), cue: places(cue), source: places(source) };
};

/** What a reading of an article comes to beside the claims that stand. */
export interface Compared {
  readonly proposed: readonly Proposed[];
  /** how many claims both readings have alike */
  readonly alike: number;
  /** which standing claim each of the reading's is, where it is one */
  readonly pairs: ReadonlyMap<FoundReading, StandingReading>;
}

/**
 * What a new reading of an article would add, change and drop of its claims. A claim that
 * an editor rejected is not proposed again, and neither is one like what an editor decided on; a claim that waits for its
 * place is left alone.
 */
export function comparedReadings(
  standing: readonly StandingReading[],
  found: readonly FoundReading[],
): Compared {
  const places = new Map(found.map((one) => [one, toldOf(one.reading)]));
  const like = ({ told }: StandingReading, one: FoundReading): number => {
    const place = places.get(one);
    return place ? Math.max(0, ...told.map((each) => likeness(each, place))) : 0;
  };
  const pairs = pairedUp(standing, found, like);
  const paired = new Set(pairs.values());
  let alike = 0;
  const proposed: Proposed[] = [];
  for (const one of found) {
    const stands = pairs.get(one);
    if (!stands) {
      const held = standing.filter(({ state, waits }) => state !== "proposed" || waits);
      if (!held.some((each) => like(each, one) > 0)) proposed.push({ kind: "add", found: one });
      continue;
    }
    if (stands.waits || stands.state === "rejected") continue;
    const fields = fieldsThatDiffer(stands.reading, one.reading);
    if (fields.length === 0) alike += 1;
    else proposed.push({ kind: "change", found: one, stands, fields });
  }
  for (const stands of standing)
    if (!paired.has(stands) && !stands.waits && stands.state !== "rejected")
      proposed.push({ kind: "drop", stands });
  return { proposed, alike, pairs };
}

/** Under which name the machine says why a part is as it is. */
const REASONED: Readonly<Record<ReadingField, string>> = {
  type: "type",
  content: "words",
  speaker: "speaker",
  actors: "actors",
  targets: "targets",
  allegation: "allegation",
  said: "said",
  sourcing: "sourcing",
  source: "source",
  cue: "cue",
};

/** Why it is proposed, in words a person can read. */
export function whyProposed(one: Proposed): string {
  if (one.kind === "drop") return "This reading finds no claim here.";
  const { reasons } = one.found;
  const told = (one.kind === "change" ? one.fields : (["type"] as const)).flatMap((field) => {
    const reason = reasons[REASONED[field]];
    return reason ? [`${FIELD_WORDS[field].toLowerCase()}: ${reason}`] : [];
  });
  const lead = one.kind === "add" ? "This reading finds a claim here" : "This reading has it otherwise";
  return told.length > 0 ? `${lead} (${told.join("; ")}).` : `${lead}.`;
}

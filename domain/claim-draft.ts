import { ACTOR_KINDS, type ActorKind } from "./actor";
import { CLAIM_TYPES, type ClaimType, SOURCINGS, type Sourcing, type SpanRole } from "./claim";
import { dayFromWords, dayInWords } from "./day";
import type { QuotedSpan } from "./span";

/** An actor as it is written in a form; the kind is asked only for a name that nobody has. */
export interface NameDraft {
  readonly name: string;
  readonly kind: ActorKind | null;
}

/** The stretches of words that an editor may move. */
export const DRAFT_SPANS = ["content", "source", "cue"] as const satisfies readonly SpanRole[];
export type DraftSpan = (typeof DRAFT_SPANS)[number];

/** A claim as it stands in a form: everything as it is written there, empty where there is nothing. */
export interface ClaimDraft extends Readonly<Record<DraftSpan, readonly QuotedSpan[]>> {
  readonly type: ClaimType;
  readonly sourcing: Sourcing;
  readonly speaker: string;
  readonly office: string;
  readonly actors: readonly NameDraft[];
  readonly targets: readonly NameDraft[];
  readonly said: string;
  readonly proposition: string;
}

/** A form with nothing in it. */
export const EMPTY_DRAFT: ClaimDraft = {
  type: "state",
  sourcing: "record",
  speaker: "",
  office: "",
  actors: [],
  targets: [],
  said: "",
  proposition: "",
  content: [],
  source: [],
  cue: [],
};

interface DraftSource {
  readonly type: ClaimType;
  readonly sourcing: Sourcing;
  readonly speaker: { readonly name: string; readonly office: string | null } | null;
  readonly actors: readonly { readonly name: string }[];
  readonly targets: readonly { readonly name: string }[];
  readonly said: string | null;
  readonly allegation: { readonly proposition: string } | null;
  readonly spans: readonly (QuotedSpan & { readonly role: SpanRole })[];
}

/** A claim as a form begins with it. */
export function draftOf(claim: DraftSource): ClaimDraft {
  const named = ({ name }: { readonly name: string }): NameDraft => ({ name, kind: null });
  const spans = (role: DraftSpan) =>
    claim.spans
      .filter((span) => span.role === role)
      .map(({ start, end, quotation }) => ({ start, end, quotation }));
  return {
    type: claim.type,
    sourcing: claim.sourcing,
    speaker: claim.speaker?.name ?? "",
    office: claim.speaker?.office ?? "",
    actors: claim.actors.map(named),
    targets: claim.targets.map(named),
    said: claim.said ? dayInWords(claim.said) : "",
    proposition: claim.allegation?.proposition ?? "",
    content: spans("content"),
    source: spans("source"),
    cue: spans("cue"),
  };
}

/**
 * Reads what was sent by the form. Stretches come as places and, where the form could send them, the words that were
 * seen there; without those, the words are what the text has at the place.
 */
export function draftFrom(form: FormData, text: string): ClaimDraft {
  const words = (name: string) => String(form.get(name) ?? "").trim();
  const oneOf = <T extends string>(list: readonly T[], value: string): T | undefined =>
    list.find((item) => item === value);
  const names = (field: "actors" | "targets"): NameDraft[] => {
    const kinds = form.getAll(`${field}-kind`).map(String);
    return form
      .getAll(field)
      .map((name, index) => ({
        name: String(name).trim(),
        kind: oneOf(ACTOR_KINDS, kinds[index] ?? "") ?? null,
      }))
      .filter(({ name }) => name !== "");
  };
  const spans = (role: DraftSpan): QuotedSpan[] => {
    const [starts, ends, seen] = [`${role}-start`, `${role}-end`, `${role}-words`].map((name) =>
      form.getAll(name).map(String),
    );
    return (starts ?? []).flatMap((from, index) => {
      const [start, end] = [Number.parseInt(from, 10), Number.parseInt(ends?.[index] ?? "", 10)];
      if (Number.isNaN(start) || Number.isNaN(end)) return [];
      return { start, end, quotation: seen?.[index] ?? text.slice(start, end) };
    });
  };
  return {
    type: oneOf(CLAIM_TYPES, words("type")) ?? "state",
    sourcing: oneOf(SOURCINGS, words("sourcing")) ?? "record",
    speaker: words("speaker"),
    office: words("office"),
    actors: names("actors"),
    targets: names("targets"),
    said: words("said"),
    proposition: words("proposition"),
    content: spans("content"),
    source: spans("source"),
    cue: spans("cue"),
  };
}

const namesIn = (list: readonly NameDraft[]) => list.map(({ name }) => name.trim()).filter(Boolean);

/** What an editor changed, in the shape the correction takes: only the parts that differ. */
export function changesOf(was: ClaimDraft, now: ClaimDraft) {
  const differs = (part: keyof ClaimDraft) => JSON.stringify(was[part]) !== JSON.stringify(now[part]);
  const namesDiffer = (part: "actors" | "targets") =>
    namesIn(was[part]).join("\n") !== namesIn(now[part]).join("\n");
  return {
    ...(differs("type") && { type: now.type }),
    ...(differs("sourcing") && { sourcing: now.sourcing }),
    ...(differs("speaker") && { speaker: now.speaker || null }),
    ...(differs("office") && { office: now.office || null }),
    ...(namesDiffer("actors") && { actors: [...now.actors] }),
    ...(namesDiffer("targets") && { targets: [...now.targets] }),
    ...(differs("said") && { said: now.said ? (dayFromWords(now.said) ?? now.said) : null }),
    ...(now.type === "allege" &&
      differs("proposition") && {
        allegation: now.proposition ? { proposition: now.proposition } : null,
      }),
    ...(differs("content") && { content: [...now.content] }),
    ...(differs("source") && { source: [...now.source] }),
    ...(differs("cue") && { cue: [...now.cue] }),
  };
}

/** Did an editor change anything? */
export const isChanged = (was: ClaimDraft, now: ClaimDraft): boolean =>
  Object.keys(changesOf(was, now)).length > 0;

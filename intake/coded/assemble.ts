import type { DecidedClaim } from "#domain/intake";
import { type Span, wordsOf } from "#domain/span";
import { agreementOf, type LabelMapping, roleOf, typeOf } from "./labels";

/** A stretch of text that somebody marked, with what they noted of it. */
export interface Mark {
  readonly id: string;
  readonly spans: readonly Span[];
  /** names of its layer and labels, the layer first */
  readonly labels: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
  readonly coder: string | null;
}

/** A line drawn from one mark to another. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/**
 * The claims among the marks of a text. A mark that is called speaker, actor or target is none: its words name somebody in
 * the claims it is tied to. Everything noted of a claim stays among its fields.
 */
export function claimsOf(
  text: string,
  marks: readonly Mark[],
  ties: readonly Tie[],
  mapping: LabelMapping = {},
): DecidedClaim[] {
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const claims = marks.filter((mark) => mark.spans.length > 0 && !partOf(mark, mapping));
  return claims.map((mark) => {
    const tied = ties.flatMap((tie) => {
      const other =
        tie.from === mark.id ? byId.get(tie.to) : tie.to === mark.id ? byId.get(tie.from) : undefined;
      return other ? [{ tie, other }] : [];
    });
    const parts = tied.flatMap(({ tie, other }) => {
      const role = partOf(other, mapping) ?? roleOf(tie.label);
      return role ? [[role, other.spans.map((span) => wordsOf(text, span)).join(" ")] as const] : [];
    });
    return claimOf(mark, parts, mapping);
  });
}

const PARTS = new Set(["speaker", "actor", "target"]);

/** The part of a claim that a mark is, by its label; a mark that says a type is a claim. */
function partOf(mark: Mark, mapping: LabelMapping): "speaker" | "actor" | "target" | null {
  if (mark.labels.some((label) => typeOf(label, mapping))) return null;
  const role = mark.labels.map(roleOf).find((one) => one !== null && PARTS.has(one));
  return role === "speaker" || role === "actor" || role === "target" ? role : null;
}

function claimOf(
  mark: Mark,
  parts: readonly (readonly [string, string])[],
  mapping: LabelMapping,
): DecidedClaim {
  const noted = Object.entries(mark.fields).map(([name, value]) => [roleOf(name), value] as const);
  const said = (role: string): string[] => [
    ...new Set(
      [...noted, ...parts].flatMap(([one, value]) =>
        one === role && value.trim() !== "" ? [value.trim()] : [],
      ),
    ),
  ];
  const agrees = agreementOf(said("agrees")[0]);
  const labels = [...said("type"), ...mark.labels.toReversed()];
  const coded = labels.map((label) => typeOf(label, mapping)).find((type) => type !== null) ?? null;
  const type = coded ?? (agrees === null ? null : agrees ? "allege" : "deny");
  return {
    id: mark.id,
    spans: mark.spans,
    type,
    speaker: said("speaker")[0] ?? null,
    actors: said("actor"),
    targets: said("target"),
    concept: said("concept")[0] ?? null,
    agrees,
    coder: mark.coder ?? said("coder")[0] ?? null,
    fields: mark.fields,
  };
}

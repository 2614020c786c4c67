import type { CodedClaims, CodedMapping, DecidedClaim, LabelMeaning, LeftOut } from "#domain/coded";
import { summedUp } from "#domain/coded";
import { wordsOf } from "#domain/span";
import type { CodedDocument, Mark, Tie } from "./coded-document";
import { AS_USUAL, agreementLabel, agreementOf, meaningOf, roleOf } from "./labels";

/** A mark with what it is: a claim of a type, somebody in one, nothing, or (null) what no label tells. */
interface Read {
  readonly mark: Mark;
  readonly meaning: LabelMeaning | null;
}

/**
 * The claims among the marks of a document. A mark that is called speaker, actor or target is none: its words name
 * somebody in the claims it is tied to. Everything noted of a claim stays among its fields; what becomes no claim is
 * counted.
 */
export function codedClaims(document: CodedDocument, mapping: CodedMapping = AS_USUAL): CodedClaims {
  const { marks, ties, tool } = document;
  const read = marks.map((mark) => ({ mark, meaning: meaningOfMark(mark, mapping) }));
  const byId = new Map(read.map((one) => [one.mark.id, one]));
  const used = new Set<string>();
  const claims = read.flatMap(({ mark, meaning }) => {
    if (!isType(meaning)) return [];
    const parts = partsOf(document, mark, { byId, mapping, used });
    return [claimOf(mark, meaning, { parts, answers: answersOf(mark, ties, byId, mapping), mapping })];
  });
  const linked = withLinks(claims);
  const elsewhere = answersElsewhere(claims, byId, mapping);
  const leftOut = [...document.leftOut, ...unread(read, used), ...linked.leftOut, ...elsewhere];
  return { tool, claims: linked.claims, leftOut: summedUp(leftOut) };
}

const NO_TYPES: readonly (LabelMeaning | null)[] = ["speaker", "actor", "target", "answers", "nothing", null];
const isType = (meaning: LabelMeaning | null): meaning is DecidedClaim["type"] => !NO_TYPES.includes(meaning);

/** The labels that may tell what a mark is, the most telling first, its layer last. */
export function labelsOfMark(mark: Mark, mapping: CodedMapping = AS_USUAL): string[] {
  const fields = Object.entries(mark.fields);
  const valuesOf = (role: string) =>
    fields.flatMap(([name, value]) => (roleOf(name, mapping) === role ? [value.trim()] : []));
  const agrees = agreementOf(valuesOf("agrees")[0]);
  const [layer, ...labels] = mark.labels;
  const told = [
    ...valuesOf("type"),
    ...labels.toReversed(),
    ...(agrees === null ? [] : [agreementLabel(agrees)]),
    ...(layer === undefined ? [] : [layer]),
  ];
  return [...new Set(told)].filter((label) => label !== "");
}

const meaningOfMark = (mark: Mark, mapping: CodedMapping): LabelMeaning | null =>
  labelsOfMark(mark, mapping)
    .map((label) => meaningOf(label, mapping))
    .find((meaning) => meaning !== null) ?? null;

interface Around {
  readonly byId: ReadonlyMap<string, Read>;
  readonly mapping: CodedMapping;
  /** marks that name somebody in a claim */
  readonly used: Set<string>;
}

/** Who is named by the marks that a claim is tied to, each with the part it plays. */
function partsOf({ text, ties }: CodedDocument, mark: Mark, { byId, mapping, used }: Around) {
  return ties.flatMap((tie) => {
    const id = tie.from === mark.id ? tie.to : tie.to === mark.id ? tie.from : null;
    const other = id === null ? undefined : byId.get(id);
    if (!other || isType(other.meaning) || other.meaning === "nothing") return [];
    const role = other.meaning ?? meaningOf(tie.label, mapping) ?? roleOf(tie.label, mapping);
    if (role === null) return [];
    used.add(other.mark.id);
    return [[role as string, other.mark.spans.map((span) => wordsOf(text, span)).join(" ")] as const];
  });
}

/** The claims that a claim says it answers: by a line, or by a variable that names them. */
function answersOf(mark: Mark, ties: readonly Tie[], byId: Around["byId"], mapping: CodedMapping): string[] {
  const drawn = ties.flatMap(({ from, to, label }) =>
    from === mark.id && meaningOf(label, mapping) === "answers" ? [to] : [],
  );
  return [...new Set([...drawn, ...answersNamed(mark, mapping)])].filter(
    (id) => id !== mark.id && isType(byId.get(id)?.meaning ?? null),
  );
}

/** The statements that a variable says are answered, by their numbers in the archive. */
const answersNamed = ({ fields }: Pick<Mark, "fields">, mapping: CodedMapping): string[] =>
  Object.entries(fields).flatMap(([name, value]) =>
    roleOf(name, mapping) === "answers" ? value.split(/[\s,;]+/u).filter((id) => id !== "") : [],
  );

/** Answers to statements that stand in another document of the archive, or nowhere. */
function answersElsewhere(
  claims: readonly DecidedClaim[],
  byId: Around["byId"],
  mapping: CodedMapping,
): LeftOut[] {
  const count = claims.flatMap((claim) => answersNamed(claim, mapping)).filter((id) => !byId.has(id)).length;
  const why = "what they answer is not in the same document: link them on the claim's page";
  return count === 0 ? [] : [{ what: "links to statements elsewhere", why, count }];
}

function claimOf(
  mark: Mark,
  type: DecidedClaim["type"],
  {
    parts,
    answers,
    mapping,
  }: { parts: readonly (readonly [string, string])[]; answers: readonly string[]; mapping: CodedMapping },
): DecidedClaim {
  const noted = Object.entries(mark.fields).map(([name, value]) => [roleOf(name, mapping), value] as const);
  const said = (role: string): string[] => [
    ...new Set(
      [...noted, ...parts].flatMap(([one, value]) =>
        one === role && value.trim() !== "" ? [value.trim()] : [],
      ),
    ),
  ];
  return {
    id: mark.id,
    spans: mark.spans,
    type,
    speaker: said("speaker")[0] ?? null,
    actors: said("actor"),
    targets: said("target"),
    concept: said("concept")[0] ?? null,
    agrees: agreementOf(said("agrees")[0]),
    answers,
    coder: mark.coder ?? said("coder")[0] ?? null,
    fields: mark.fields,
  };
}

/** The claims with links to charges alone; where the line was drawn from the charge to its answer, the other way round. */
function withLinks(claims: readonly DecidedClaim[]): { claims: DecidedClaim[]; leftOut: LeftOut[] } {
  const typeOf = new Map(claims.map(({ id, type }) => [id, type]));
  const links = claims.flatMap(({ id, type, answers }) =>
    answers.map((to) =>
      typeOf.get(to) !== "allege" && type === "allege"
        ? { reply: to, charge: id }
        : { reply: id, charge: to },
    ),
  );
  const lawful = links.filter(({ charge }) => typeOf.get(charge) === "allege");
  const count = links.length - lawful.length;
  const why = "only a charge can be answered, and neither end is one";
  return {
    claims: claims.map((claim) => ({
      ...claim,
      answers: [...new Set(lawful.flatMap(({ reply, charge }) => (reply === claim.id ? [charge] : [])))],
    })),
    leftOut: count === 0 ? [] : [{ what: "links between two claims", why, count }],
  };
}

/** The marks that became nothing: by what their most telling label says, or does not. */
function unread(read: readonly Read[], used: ReadonlySet<string>): LeftOut[] {
  return read.flatMap(({ mark, meaning }) => {
    if (isType(meaning) || used.has(mark.id)) return [];
    const label = labelsOfMark(mark)[0] ?? "";
    const what = label === "" ? "marks without a label" : `marks “${label}”`;
    if (meaning === "nothing") return [{ what, why: "this label is left out, as somebody said", count: 1 }];
    const why =
      meaning === null ? "nothing says which type they are" : `${meaning}s that are tied to no claim`;
    return [{ what, why, count: 1 }];
  });
}

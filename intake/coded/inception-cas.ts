import { wellFormed } from "../well-formed";
import { type CodedDocument, type Mark, misplaced, spanIn, type Tie } from "./coded-document";

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Layers that tools lay over every text. */
const NOT_CODED =
  /(?:^|\.)(?:Sofa|DocumentAnnotation|DocumentMetaData|TagDescription|TagsetDescription|Token|Sentence|Lemma|POS|Stem|Paragraph|Dependency|ROOT|CASMetadata|LayerDefinition|FeatureDefinition)$/u;

/** Is it a CAS as JSON, as INCEpTION exports it? */
export const isCas = (data: unknown): data is Json => isJson(data) && "%FEATURE_STRUCTURES" in data;

/** The document of a UIMA CAS as JSON (INCEpTION's export): spans of custom layers with their features, and relations between them. */
export function casDocument(name: string, data: Json): CodedDocument {
  const written = data["%FEATURE_STRUCTURES"];
  const structures: Json[] = (
    Array.isArray(written)
      ? written
      : isJson(written)
        ? Object.entries(written).map(([id, one]) => ({ "%ID": id, ...(isJson(one) ? one : {}) }))
        : []
  ).filter(isJson);
  const sofa = structures.find((one) => typeof one.sofaString === "string");
  const text = wellFormed(typeof sofa?.sofaString === "string" ? sofa.sofaString : "");
  const coded = structures.filter((one) => !NOT_CODED.test(String(one["%TYPE"] ?? "")));
  const placed = coded.filter((one) => !isTie(one) && Number.isInteger(one.begin));
  const marks = placed.flatMap((one) => markOf(text, one));
  const meta = structures.find((one) => typeof one.documentTitle === "string");
  return {
    name,
    tool: "INCEpTION",
    text,
    title: String(meta?.documentTitle ?? "") || null,
    marks,
    ties: coded.flatMap(tiesOf),
    leftOut: misplaced("marks", placed.length - marks.length),
  };
}

const isTie = (one: Json): boolean => one["@Governor"] !== undefined && one["@Dependent"] !== undefined;

function markOf(text: string, one: Json): Mark[] {
  const span = spanIn(text, one.begin, one.end);
  return span
    ? [
        {
          id: String(one["%ID"]),
          spans: [span],
          labels: [layerOf(one), ...labelsOf(one)],
          fields: fieldsOf(one),
          coder: null,
        },
      ]
    : [];
}

const layerOf = (one: Json): string => String(one["%TYPE"] ?? "").replace(/^.*\./u, "");
const fieldsOf = (one: Json): Record<string, string> =>
  Object.fromEntries(
    Object.entries(one).flatMap(([name, value]) =>
      /^[%@]/u.test(name) || name === "begin" || name === "end" || value === null || typeof value === "object"
        ? []
        : [[name, String(value)]],
    ),
  );
const labelsOf = (one: Json): string[] =>
  ["value", "label", "Label", "type", "Type", "role"].flatMap((name) =>
    typeof one[name] === "string" ? [String(one[name])] : [],
  );

/** Relations, and features that point at another span. */
function tiesOf(one: Json): Tie[] {
  if (isTie(one)) {
    const label = labelsOf(one)[0] ?? layerOf(one);
    return [{ from: String(one["@Governor"]), to: String(one["@Dependent"]), label }];
  }
  return Object.entries(one).flatMap(([name, value]) =>
    /^@(?!sofa$)/u.test(name) && typeof value === "number"
      ? [{ from: String(one["%ID"]), to: String(value), label: name.slice(1) }]
      : [],
  );
}

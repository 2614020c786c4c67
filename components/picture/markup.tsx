import { isValidElement, type ReactNode } from "react";
import { PALETTE } from "./palette";

/** Properties whose names in SVG are written without a hyphen. */
const AS_THEY_ARE = new Set([
  "viewBox",
  "patternUnits",
  "patternTransform",
  "markerUnits",
  "markerWidth",
  "markerHeight",
  "refX",
  "refY",
]);
const LEFT_OUT = new Set(["children", "className", "style", "key"]);

/** What no XML may hold: control characters, half characters, two that are none. */
const UNLAWFUL = /(?![\t\n\r])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/gu;

const escaped = (text: string): string =>
  text
    .replaceAll(UNLAWFUL, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

const nameOf = (name: string): string =>
  AS_THEY_ARE.has(name) ? name : name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The value with its colours in it: tokens become hex, the current colour what it is here. */
const drawnValue = (value: unknown, colour: string): string =>
  String(value)
    .replaceAll(/var\(--([\w-]+)\)/g, (whole, token: string) => PALETTE[token] ?? whole)
    .replaceAll("currentColor", colour);

type Properties = Readonly<Record<string, unknown>> & { readonly children?: ReactNode };

/** Presentation that stands in `style` becomes attributes, which every program reads; each stands once. */
function attributesOf(properties: Properties, colour: string): string {
  const style = (properties.style ?? {}) as Readonly<Record<string, unknown>>;
  const drawn = Object.entries(style).filter(([name]) => !name.startsWith("--"));
  const own = Object.entries(properties).filter(([name]) => !LEFT_OUT.has(name));
  return [...new Map([...own, ...drawn])]
    .filter(([, value]) => value !== undefined && value !== null && value !== false)
    .map(([name, value]) => ` ${nameOf(name)}="${escaped(drawnValue(value, colour))}"`)
    .join("");
}

/** The colour of a glyph stands in `--glyph`, where the page's style sheet finds it. */
function colourIn(properties: Properties, outer: string): string {
  const glyph = (properties.style as Readonly<Record<string, unknown>> | undefined)?.["--glyph"];
  return typeof glyph === "string" ? drawnValue(glyph, outer) : outer;
}

/**
 * A drawing made of plain components as the text of an SVG. React's own renderer may not be called where server
 * components run; a drawing has neither state nor effects, so that this is all it needs.
 */
export function markupOf(node: ReactNode, colour = PALETTE.ink ?? "black"): string {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (typeof node === "string" || typeof node === "number") return escaped(String(node));
  if (Array.isArray(node)) return node.map((one) => markupOf(one, colour)).join("");
  if (!isValidElement<Properties>(node)) return "";
  const { type, props } = node;
  if (typeof type === "function") {
    const Component = type as (properties: Properties) => ReactNode;
    return markupOf(Component(props), colour);
  }
  if (typeof type !== "string") return markupOf(props.children, colour);
  const inner = markupOf(props.children, colourIn(props, colour));
  return `<${type}${attributesOf(props, colour)}>${inner}</${type}>`;
}

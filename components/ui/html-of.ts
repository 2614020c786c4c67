import { isValidElement, type ReactNode } from "react";
import { type Html, toHtml } from "./html-text";
import { Anchor, Link } from "./link";
import { PlainHtml } from "./plain-html";

type Properties = Readonly<Record<string, unknown>> & { readonly children?: ReactNode };

/** Properties whose names are others in HTML. The rest of those in capitals is SVG's, with hyphens. */
const NAMES: Readonly<Record<string, string>> = {
  className: "class",
  htmlFor: "for",
  tabIndex: "tabindex",
  dateTime: "dateTime",
  colSpan: "colSpan",
  rowSpan: "rowSpan",
  viewBox: "viewBox",
  refX: "refX",
  refY: "refY",
  markerUnits: "markerUnits",
  markerWidth: "markerWidth",
  markerHeight: "markerHeight",
};
const known = new Map<string, string>(Object.entries(NAMES));

/** A name that could end its tag early is none. */
const LAWFUL = /^[a-zA-Z][\w-]*$/;

function nameOf(property: string): string {
  const found = known.get(property);
  if (found !== undefined) return found;
  if (!LAWFUL.test(property)) throw new Error(`No attribute is called ${property}.`);
  const name = property.includes("-")
    ? property
    : property.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  known.set(property, name);
  return name;
}

/** Measures that are not in px. */
const BARE = new Set(["opacity", "zIndex", "flex", "flexGrow", "fontWeight", "lineHeight", "order"]);

const styleOf = (style: Readonly<Record<string, unknown>>): string =>
  Object.entries(style)
    .filter(([, value]) => value !== undefined && value !== null && value !== "" && value !== false)
    .map(([name, value]) => {
      const unit = typeof value === "number" && value !== 0 && !name.startsWith("--") && !BARE.has(name);
      const written = name.startsWith("--")
        ? name
        : name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      return `${written}:${String(value).trim()}${unit ? "px" : ""}`;
    })
    .join(";");

/** `aria-…`, `data-…` and this one say "true" and "false"; any other that is true stands alone. */
const isSpelled = (property: string) => /^(aria-|data-|draggable$)/.test(property);

function attribute(property: string, value: unknown): string {
  if (value === undefined || value === null || property === "children" || property === "ref") return "";
  if (typeof value === "string") return ` ${nameOf(property)}="${toHtml(value)}"`;
  if (typeof value === "number") return ` ${nameOf(property)}="${value}"`;
  if (typeof value === "boolean") {
    if (isSpelled(property)) return ` ${nameOf(property)}="${value}"`;
    return value ? ` ${nameOf(property)}=""` : "";
  }
  if (property !== "style") throw new Error(`${property} needs a script: it cannot be written.`);
  return ` style="${toHtml(styleOf(value as Readonly<Record<string, unknown>>))}"`;
}

const attributesOf = (properties: Properties): string => {
  let written = "";
  for (const property in properties) written += attribute(property, properties[property]);
  return written;
};

/** Elements that have nothing inside and no end, and shapes, which need none of their own. */
const ENDLESS = new Set(["br", "hr", "img", "input", "wbr", "col", "rect", "path", "circle", "line", "use"]);

/** A link of the application is an anchor; `PlainHtml` lets it go as softly. What keeps the page in place says so. */
function linkOf({ children, scroll, toNow, ...rest }: Properties): string {
  if (toNow) throw new Error("A link to the present cannot be written.");
  return `<a${attributesOf(rest)}${scroll === false ? " data-stay" : ""}>${htmlOf(children)}</a>`;
}

/** What is written already, inside what is. */
const withinPlain = ({ as, html, ...rest }: Properties): string =>
  `<${String(as)}${attributesOf(rest)}>${String(html)}</${String(as)}>`;

/**
 * Plain components as the HTML that React would write of them: without state, effects or listeners, which are refused. A
 * large table or drawing that is handed over as one text costs a fraction of its elements, which React would hold,
 * send and check one by one. `Link` and `Anchor` become anchors.
 */
export function htmlOf(node: ReactNode): Html {
  return written(node) as Html;
}

function written(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (typeof node === "string") return toHtml(node);
  if (typeof node === "number") return String(node);
  if (Array.isArray(node)) {
    let all = "";
    for (const one of node) all += written(one);
    return all;
  }
  if (!isValidElement<Properties>(node)) throw new Error("Only what stands there can be written.");
  const { type, props } = node;
  if (type === Link || type === Anchor) return linkOf(props);
  if (type === PlainHtml) return withinPlain(props);
  if (typeof type === "function") return written((type as (properties: Properties) => ReactNode)(props));
  if (typeof type === "symbol") return written(props.children);
  if (typeof type !== "string") throw new Error("Only plain components can be written.");
  const start = `<${type}${attributesOf(props)}`;
  return ENDLESS.has(type) && !props.children
    ? `${start}/>`
    : `${start}>${written(props.children)}</${type}>`;
}

/** What a plain component writes inside its one element, for whoever draws that element. */
export function insideOf(node: ReactNode): Html {
  if (!isValidElement<Properties>(node)) throw new Error("Only one element has an inside.");
  const { type, props } = node;
  const { html, children } = props;
  if (type === PlainHtml) return html as Html;
  if (typeof type === "function") return insideOf((type as (properties: Properties) => ReactNode)(props));
  return htmlOf(children);
}

/** What React needs to put it into an element: the one door by which a text becomes markup. */
export const inside = (html: Html) => ({ dangerouslySetInnerHTML: { __html: html } });

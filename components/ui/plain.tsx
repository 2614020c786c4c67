import type { AllHTMLAttributes } from "react";
import { htmlOf } from "./html-of";
import { PlainHtml } from "./plain-html";

interface PlainProps extends Omit<AllHTMLAttributes<Element>, "as"> {
  /** the element around what is written */
  readonly as: "table" | "tbody" | "ol" | "ul" | "li" | "div" | "svg" | "g";
  readonly viewBox?: string;
}

/**
 * What is inside, written as one text instead of element by element: for long tables and large drawings, of links and
 * words alone. See `htmlOf`.
 */
export function Plain({ as, children, ...rest }: PlainProps) {
  return <PlainHtml as={as} html={htmlOf(children)} {...rest} />;
}

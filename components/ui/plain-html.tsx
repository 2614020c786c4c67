"use client";

import {
  type AllHTMLAttributes,
  Component,
  createElement,
  type ReactNode,
  type RefObject,
  useRef,
} from "react";
import { atMoment } from "#domain/as-of";
import { fromHtml, type Html, toHtml } from "./html-text";
import { useMoment } from "./link";
import { useSoftLinks } from "./use-soft-links";

interface PlainHtmlProps extends Omit<AllHTMLAttributes<Element>, "dangerouslySetInnerHTML" | "as"> {
  /** the element around it */
  readonly as: string;
  readonly html: Html;
  readonly viewBox?: string;
}

const HREF = /( href=")([^"]*)"/g;

/** Every address in it at the moment that the page is looked at. */
const htmlAt = (html: Html, moment: string | null): string =>
  moment
    ? html.replace(
        HREF,
        (_, start: string, href: string) => `${start}${toHtml(atMoment(fromHtml(href), moment))}"`,
      )
    : html;

/** One element with HTML inside that React does not look into. Its links go as a `Link` does. */
export function PlainHtml({ as, html, ...rest }: PlainHtmlProps) {
  const frame = useRef<HTMLElement>(null);
  useSoftLinks(frame, "a:not([download], [target])", true);
  const props = { ...rest, ref: frame, dangerouslySetInnerHTML: { __html: htmlAt(html, useMoment()) } };
  return <KeepsPlace frame={frame}>{createElement(as, props)}</KeepsPlace>;
}

interface KeepsPlaceProps {
  readonly frame: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** Around written cells: when the HTML is another, the cell that the keys were on still has them. No hook sees the page before it changes. */
export class KeepsPlace extends Component<KeepsPlaceProps> {
  override getSnapshotBeforeUpdate(): string | null {
    const { current } = this.props.frame;
    return current?.contains(document.activeElement)
      ? (document.activeElement?.getAttribute("data-at") ?? null)
      : null;
  }
  override componentDidUpdate(_: KeepsPlaceProps, __: object, at: string | null) {
    const { current } = this.props.frame;
    if (at === null || current?.contains(document.activeElement)) return;
    current?.querySelector<HTMLElement>(`[data-at="${at}"]`)?.focus({ preventScroll: true });
  }
  override render() {
    return this.props.children;
  }
}

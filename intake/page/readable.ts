import { Readability } from "@mozilla/readability";
import { MARK } from "./blocks";

/**
 * The runs of words that Mozilla's Readability takes for the article. Spends the document: Readability moves its elements about.
 * Empty where it finds none.
 */
export function readableRuns(document: Document): Set<number> {
  const reader = new Readability<Element>(document, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (element) => element as Element,
  });
  const root = reader.parse()?.content;
  const marked = root ? [...root.querySelectorAll(`[${MARK}]`)] : [];
  return new Set(marked.map((element) => Number(element.getAttribute(MARK))));
}
